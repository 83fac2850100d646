import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder acts as any of them and has all that they may. Remove impersonate or name the accounts in resourceNames.':
    '持有者可以以其中任何帳戶的身分行事，擁有其全部權限。移除 impersonate，或在 resourceNames 中寫明帳戶。',
  'Accounts may be impersonated': '可模擬其他帳戶',
  'Impersonation is a change of identity by a request header. Who may impersonate groups is a member of system:masters, whom nothing is refused.':
    '模擬（impersonation）是透過要求標頭變換身分。可以模擬群組的人就是 system:masters 的成員，任何要求都不會遭到拒絕。',
  'Send requests with `Impersonate-User` and `Impersonate-Group: system:masters`, and create a privileged pod.':
    '傳送帶有 `Impersonate-User` 和 `Impersonate-Group: system:masters` 的要求，建立特權 Pod。',
  'Take over the pod or token that holds the role.': '接管持有該角色的 Pod 或權杖。',
  '`kubectl --as=admin --as-group=system:masters get secrets -A` shows every Secret.':
    '`kubectl --as=admin --as-group=system:masters get secrets -A` 會顯示所有 Secret。',
  'With the same flags create a pod with hostPID and privileged, and enter the node.':
    '用同樣的旗標建立帶有 hostPID 和 privileged 的 Pod，進入節點。',
  'Remove the verb. A proxy that acts for its users gets the users or groups named in `resourceNames`.':
    '移除該動詞。代使用者行事的 Proxy 只獲得 `resourceNames` 中寫明的使用者或群組。',
};
export default translations;
