import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'PodSecurityPolicy "{0}" protects nothing: clusters refuse the kind since 1.25. Label the namespaces with pod-security.kubernetes.io/enforce.':
    'PodSecurityPolicy "{0}" 起不到任何保护作用：集群自 1.25 起拒绝这种对象。用 pod-security.kubernetes.io/enforce 为名字空间添加标签。',
  'PodSecurityPolicy, which no longer exists': '已不存在的 PodSecurityPolicy',
  'PodSecurityPolicy was removed in Kubernetes 1.25. The object is refused, and what it forbade is admitted.':
    'PodSecurityPolicy 已在 Kubernetes 1.25 中移除。该对象会被拒绝，而它原本禁止的内容会被放行。',
  'Create the privileged pod that the policy was to refuse.': '创建该策略本应拒绝的特权 Pod。',
  'The repository holds a policy that forbids privileged pods, and reviewers rely on it.':
    '代码仓库中有一个禁止特权 Pod 的策略，评审者信赖它。',
  'Create a privileged pod in the cluster: there is no such policy.':
    '在集群中创建一个特权 Pod：集群里并没有这个策略。',
  'Label the namespaces with the Pod Security level that comes nearest, or use a ValidatingAdmissionPolicy for what levels cannot say.':
    '为名字空间添加最接近的 Pod 安全性标准级别标签；级别无法表达的部分，使用 ValidatingAdmissionPolicy。',
};
export default translations;
