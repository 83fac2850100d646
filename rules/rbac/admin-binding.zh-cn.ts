import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} is bound to {1} in every namespace: that reads all Secrets and starts pods in kube-system. Bind it by a RoleBinding where it is needed.':
    '{0} 在所有名字空间绑定到 {1}：由此可以读取所有 Secret，并在 kube-system 中启动 Pod。改为在需要之处用 RoleBinding 绑定。',
  '{0} is bound to service account {1}: its pod can read every Secret of the namespace and act as its other accounts. Bind a role with what is needed.':
    '{0} 已绑定到服务账号 {1}：其 Pod 可以读取该名字空间的所有 Secret，并以其中其他账号的身份行事。改为绑定只含所需权限的角色。',
  'Binding to admin or edit': '绑定到 admin 或 edit',
  'admin and edit read all Secrets of a namespace, start pods and act as its service accounts. In every namespace that includes kube-system.':
    'admin 和 edit 可以读取名字空间的所有 Secret、启动 Pod，并以其中服务账号的身份行事。若在所有名字空间绑定，则包括 kube-system。',
  'Start a pod in kube-system with the mightiest account there, or a privileged one.':
    '在 kube-system 中用那里权限最大的账号启动 Pod，或启动特权 Pod。',
  'Read the token of the bound account in its pod.': '在 Pod 中读取所绑定账号的令牌。',
  'Start a pod in a namespace without Pod Security, with hostPID and a privileged container.':
    '在没有 Pod 安全性准入的名字空间启动 Pod，使用 hostPID 和特权容器。',
  '`nsenter -t 1 -a` from there.': '在其中运行 `nsenter -t 1 -a`。',
  'Bind a role with what is needed, by a RoleBinding in the namespace where it is needed.':
    '绑定只含所需权限的角色，并在需要它的名字空间使用 RoleBinding。',
};
export default translations;
