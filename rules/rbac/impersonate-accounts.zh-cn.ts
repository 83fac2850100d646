import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder acts as any of them and has all that they may. Remove impersonate or name the accounts in resourceNames.':
    '持有者可以以其中任何账号的身份行事，拥有其全部权限。移除 impersonate，或在 resourceNames 中写明账号。',
  'Accounts may be impersonated': '可伪装成其他账号',
  'Impersonation is a change of identity by a request header. Who may impersonate groups is a member of system:masters, whom nothing is refused.':
    '伪装（impersonation）是通过请求头变换身份。可以伪装成组的人就是 system:masters 的成员，任何请求都不会被拒绝。',
  'Send requests with `Impersonate-User` and `Impersonate-Group: system:masters`, and create a privileged pod.':
    '发送带有 `Impersonate-User` 和 `Impersonate-Group: system:masters` 的请求，创建特权 Pod。',
  'Take over the pod or token that holds the role.': '接管持有该角色的 Pod 或令牌。',
  '`kubectl --as=admin --as-group=system:masters get secrets -A` shows every Secret.':
    '`kubectl --as=admin --as-group=system:masters get secrets -A` 会显示所有 Secret。',
  'With the same flags create a pod with hostPID and privileged, and enter the node.':
    '用同样的参数创建带有 hostPID 和 privileged 的 Pod，进入节点。',
  'Remove the verb. A proxy that acts for its users gets the users or groups named in `resourceNames`.':
    '移除该动词。代用户行事的代理只获得 `resourceNames` 中写明的用户或组。',
};
export default translations;
