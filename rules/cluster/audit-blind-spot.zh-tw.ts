import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No rule of this policy matches {0}: an intruder who uses them leaves no trace in the audit log. Log them at Metadata.':
    '此原則沒有規則符合 {0}：使用它們的入侵者不會在稽核記錄中留下痕跡。以 Metadata 等級記錄它們。',
  'This rule keeps {0} out of the audit log: an intruder who uses them leaves no trace. Log them at Metadata.':
    '此規則使 {0} 不被寫入稽核記錄：使用它們的入侵者不會留下痕跡。以 Metadata 等級記錄它們。',
  'Audit policy that does not log Secrets or exec': '不記錄 Secret 或 exec 的稽核原則',
  'Reading Secrets and running commands in pods are what an intruder does first, and what one wants to see afterwards.':
    '讀取 Secret 和在 Pod 中執行命令，是入侵者最先做的事，也是事後人們想查看的內容。',
  'Run `kubectl exec` into a privileged pod or list Secrets: no line of the audit log tells of it.':
    '用 `kubectl exec` 進入一個特權 Pod，或列出 Secret：稽核記錄中沒有任何一行會提及。',
  'With stolen credentials, run `kubectl get secrets -A` or `kubectl exec` into a node agent’s pod.':
    '用竊取的認證資訊執行 `kubectl get secrets -A`，或用 `kubectl exec` 進入某個節點代理程式的 Pod。',
  'Take over the node from there.': '從那裡接管節點。',
  'Nobody can tell afterwards which Secrets were read, or from where.':
    '事後沒有人能說清哪些 Secret 被讀取過，又是從何處讀取的。',
  'Log secrets, pods/exec, pods/attach and pods/portforward at Metadata.':
    '以 Metadata 等級記錄 secrets、pods/exec、pods/attach 和 pods/portforward。',
};
export default translations;
