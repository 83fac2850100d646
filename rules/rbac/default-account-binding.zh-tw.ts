import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" gives role "{2}" to the default account: every pod of its namespace that names no other has it. Bind an account made for the purpose.':
    '{0} "{1}" 把角色 "{2}" 授予預設帳戶：其命名空間中每個未指定其他帳戶的 Pod 都會擁有它。改為繫結專用的帳戶。',
  'Role bound to a default service account': '繫結至預設服務帳戶的角色',
  'Every pod that names no service account runs as the default one of its namespace and has what is bound to it.':
    '未指定服務帳戶的每個 Pod 都以其命名空間的預設服務帳戶執行，並擁有繫結至它的權限。',
  'Break into any such pod, even one started later for something else.':
    '攻破任何此類 Pod，即使是以後為其他用途啟動的。',
  'Break into any pod of the namespace that names no account.':
    '攻破該命名空間中任何未指定帳戶的 Pod。',
  'Read /var/run/secrets/kubernetes.io/serviceaccount/token.':
    '讀取 /var/run/secrets/kubernetes.io/serviceaccount/token。',
  'Use what is bound to the default account.': '使用繫結至預設帳戶的權限。',
  'Make a service account for the workload that needs the role, bind it, and name it in the pod.':
    '為需要該角色的工作負載建立服務帳戶，繫結它，並在 Pod 中指定它。',
};
export default translations;
