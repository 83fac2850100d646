import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} is bound to {1} in every namespace: that reads all Secrets and starts pods in kube-system. Bind it by a RoleBinding where it is needed.':
    '{0} 在所有命名空間繫結至 {1}：由此可以讀取所有 Secret，並在 kube-system 中啟動 Pod。改為在需要之處用 RoleBinding 繫結。',
  '{0} is bound to service account {1}: its pod can read every Secret of the namespace and act as its other accounts. Bind a role with what is needed.':
    '{0} 已繫結至服務帳戶 {1}：其 Pod 可以讀取該命名空間的所有 Secret，並以其中其他帳戶的身分行事。改為繫結只含所需權限的角色。',
  'Binding to admin or edit': '繫結至 admin 或 edit',
  'admin and edit read all Secrets of a namespace, start pods and act as its service accounts. In every namespace that includes kube-system.':
    'admin 和 edit 可以讀取命名空間的所有 Secret、啟動 Pod，並以其中的服務帳戶行事。若在所有命名空間繫結，則包括 kube-system。',
  'Start a pod in kube-system with the mightiest account there, or a privileged one.':
    '在 kube-system 中用該處權限最大的帳戶啟動 Pod，或啟動特權 Pod。',
  'Read the token of the bound account in its pod.': '在 Pod 中讀取所繫結帳戶的權杖。',
  'Start a pod in a namespace without Pod Security, with hostPID and a privileged container.':
    '在沒有 Pod Security 的命名空間啟動 Pod，使用 hostPID 和特權容器。',
  '`nsenter -t 1 -a` from there.': '在其中執行 `nsenter -t 1 -a`。',
  'Bind a role with what is needed, by a RoleBinding in the namespace where it is needed.':
    '繫結只含所需權限的角色，並在需要它的命名空間使用 RoleBinding。',
};
export default translations;
