import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'PodSecurityPolicy "{0}" protects nothing: clusters refuse the kind since 1.25. Label the namespaces with pod-security.kubernetes.io/enforce.':
    'PodSecurityPolicy "{0}" 起不了任何保護作用：叢集自 1.25 起拒絕這種物件。用 pod-security.kubernetes.io/enforce 為命名空間加上標籤。',
  'PodSecurityPolicy, which no longer exists': '已不存在的 PodSecurityPolicy',
  'PodSecurityPolicy was removed in Kubernetes 1.25. The object is refused, and what it forbade is admitted.':
    'PodSecurityPolicy 已在 Kubernetes 1.25 中移除。此物件會被拒絕，而它原本禁止的內容會被放行。',
  'Create the privileged pod that the policy was to refuse.': '建立此原則本應拒絕的特權 Pod。',
  'The repository holds a policy that forbids privileged pods, and reviewers rely on it.':
    '程式碼存放庫中有一個禁止特權 Pod 的原則，審查者信賴它。',
  'Create a privileged pod in the cluster: there is no such policy.':
    '在叢集中建立一個特權 Pod：叢集裡並沒有這個原則。',
  'Label the namespaces with the Pod Security level that comes nearest, or use a ValidatingAdmissionPolicy for what levels cannot say.':
    '為命名空間加上最接近的 Pod Security 等級標籤；等級無法表達的部分，使用 ValidatingAdmissionPolicy。',
};
export default translations;
