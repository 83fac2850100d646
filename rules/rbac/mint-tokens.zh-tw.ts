import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder makes itself a token of any service account in reach and is that account. Name the accounts in resourceNames.':
    '持有者可以為自己產生可及範圍內任何服務帳戶的權杖，從而成為該帳戶。在 resourceNames 中寫明帳戶。',
  'Tokens of other accounts may be made': '可產生其他帳戶的權杖',
  'A token request gives a valid token of the account that it names, without a trace at that account.':
    '權杖要求會給出所指定帳戶的有效權杖，而不在該帳戶上留下痕跡。',
  'Ask for a token of a controller’s account in kube-system, such as one that may create pods or bind roles.':
    '索取 kube-system 中某個控制器帳戶的權杖，例如可以建立 Pod 或繫結角色的帳戶。',
  '`kubectl create token -n kube-system clusterrole-aggregation-controller` (it holds escalate).':
    '執行 `kubectl create token -n kube-system clusterrole-aggregation-controller`（它擁有 escalate）。',
  'With the token, change a role of yours into cluster-admin.':
    '用該權杖把你的某個角色改成 cluster-admin。',
  'Name the accounts in `resourceNames`, in a Role of their namespace.':
    '在帳戶所在命名空間的 Role 中，用 `resourceNames` 寫明帳戶。',
};
export default translations;
