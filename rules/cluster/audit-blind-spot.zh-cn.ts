import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No rule of this policy matches {0}: an intruder who uses them leaves no trace in the audit log. Log them at Metadata.':
    '该策略没有规则匹配 {0}：使用它们的入侵者不会在审计日志中留下痕迹。以 Metadata 级别记录它们。',
  'This rule keeps {0} out of the audit log: an intruder who uses them leaves no trace. Log them at Metadata.':
    '该规则使 {0} 不被写入审计日志：使用它们的入侵者不会留下痕迹。以 Metadata 级别记录它们。',
  'Audit policy that does not log Secrets or exec': '不记录 Secret 或 exec 的审计策略',
  'Reading Secrets and running commands in pods are what an intruder does first, and what one wants to see afterwards.':
    '读取 Secret 和在 Pod 中运行命令，是入侵者最先做的事，也是事后人们想查看的内容。',
  'Run `kubectl exec` into a privileged pod or list Secrets: no line of the audit log tells of it.':
    '用 `kubectl exec` 进入一个特权 Pod，或列出 Secret：审计日志中没有任何一行会提及。',
  'With stolen credentials, run `kubectl get secrets -A` or `kubectl exec` into a node agent’s pod.':
    '用窃取的凭据运行 `kubectl get secrets -A`，或用 `kubectl exec` 进入某个节点代理程序的 Pod。',
  'Take over the node from there.': '从那里接管节点。',
  'Nobody can tell afterwards which Secrets were read, or from where.':
    '事后没有人能说清哪些 Secret 被读取过，又是从何处读取的。',
  'Log secrets, pods/exec, pods/attach and pods/portforward at Metadata.':
    '以 Metadata 级别记录 secrets、pods/exec、pods/attach 和 pods/portforward。',
};
export default translations;
