import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} allows everything: whoever holds it is as good as root on the nodes. List the verbs and resources that are needed.':
    '{0} 允許一切：持有它的人等同於節點上的 root。列出所需的動詞和資源。',
  '{0} allows {1} on {2}: a holder can {3}. List what is needed instead of *.':
    '{0} 允許對 {2} 執行 {1}：持有者可以{3}。列出所需的權限，不要用 *。',
  'Wildcard that allows a takeover': '允許接管的萬用字元',
  'A * in a role allows verbs and resources that nobody thought of: reading Secrets, running commands in pods, handing out roles.':
    '角色中的 * 會允許無人想到的動詞和資源：讀取 Secret、在 Pod 中執行命令、授出角色。',
  'Use what the wildcard includes: `nodes/proxy` and `pods/exec` are resources, `escalate`, `bind` and `impersonate` are verbs.':
    '使用萬用字元所包含的內容：`nodes/proxy` 和 `pods/exec` 是資源，`escalate`、`bind` 和 `impersonate` 是動詞。',
  '`kubectl auth can-i --list` with the token shows the wildcard.':
    '用該權杖執行 `kubectl auth can-i --list`，會顯示萬用字元。',
  'Impersonate system:masters, or read a mightier token from a Secret.':
    '模擬 system:masters，或從 Secret 中讀取權限更大的權杖。',
  'Create a privileged pod with hostPID on the node of your choice and enter the node.':
    '在自選的節點上建立使用 hostPID 的特權 Pod，進入節點。',
  'List the verbs and resources that are needed. `kubectl auth can-i --list` shows what an account holds.':
    '列出所需的動詞和資源。`kubectl auth can-i --list` 會顯示帳戶所擁有的權限。',
};
export default translations;
