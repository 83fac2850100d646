import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder makes itself a token of any service account in reach and is that account. Name the accounts in resourceNames.':
    '持有者可以为自己生成可及范围内任何服务账号的令牌，从而成为该账号。在 resourceNames 中写明账号。',
  'Tokens of other accounts may be made': '可生成其他账号的令牌',
  'A token request gives a valid token of the account that it names, without a trace at that account.':
    '令牌请求会给出所指定账号的有效令牌，而不在该账号上留下痕迹。',
  'Ask for a token of a controller’s account in kube-system, such as one that may create pods or bind roles.':
    '索取 kube-system 中某个控制器账号的令牌，例如可以创建 Pod 或绑定角色的账号。',
  '`kubectl create token -n kube-system clusterrole-aggregation-controller` (it holds escalate).':
    '运行 `kubectl create token -n kube-system clusterrole-aggregation-controller`（它拥有 escalate）。',
  'With the token, change a role of yours into cluster-admin.':
    '用该令牌把你的某个角色改成 cluster-admin。',
  'Name the accounts in `resourceNames`, in a Role of their namespace.':
    '在账号所在名字空间的 Role 中，用 `resourceNames` 写明账号。',
};
export default translations;
