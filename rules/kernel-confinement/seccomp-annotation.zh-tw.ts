import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This key was for PodSecurityPolicies, which are gone since 1.25; on a pod it has no effect.':
    '此索引鍵用於 PodSecurityPolicy，而後者自 1.25 起已不存在；寫在 Pod 上不起作用。',
  'This seccomp annotation names no container of the pod.':
    '此 seccomp 註解指定的不是此 Pod 的容器。',
  'This annotation and the seccompProfile of {0} disagree, so the API server refuses the pod.':
    '此註解與{0} 的 seccompProfile 不一致，因此 API 伺服器會拒絕該 Pod。',
  'This annotation is how older clusters set seccomp for {0}; it is deprecated.':
    '此註解是舊版叢集為{0} 設定 seccomp 的方式；它已淘汰。',
  'This annotation is how older clusters set seccomp for {0}; it is ignored since Kubernetes 1.27.':
    '此註解是舊版叢集為{0} 設定 seccomp 的方式；自 Kubernetes 1.27 起它會被忽略。',
  'Remove it.': '將其移除。',
  'Write seccompProfile: {0} instead.': '改為 seccompProfile: {0}。',
  'Remove the seccomp annotation': '移除 seccomp 註解',
  'Write seccompProfile: {0} instead of the annotation': '將註解改為 seccompProfile: {0}',
  'Clusters older than 1.27 still read the annotation.': '早於 1.27 的叢集仍會讀取該註解。',
  'A profile comes into force that was ignored. {0}': '原先被忽略的設定檔將開始生效。{0}',
  'Seccomp annotation in place of the field': '用 seccomp 註解代替了欄位',
  'Kubernetes has ignored seccomp annotations since 1.27: the pod runs without the profile that its author chose. Where annotation and field disagree, the API server refuses the pod.':
    'Kubernetes 自 1.27 起忽略 seccomp 註解：Pod 會在沒有其作者所選設定檔的情況下執行。註解與欄位不一致時，API 伺服器會拒絕該 Pod。',
  'The container makes system calls that its author believes closed, and a kernel exploit starts with one of them, for example a new user namespace (CVE-2022-0185).':
    '容器發出其作者以為已被禁止的系統呼叫，而核心漏洞利用正是從其中之一開始，例如建立新的使用者命名空間（CVE-2022-0185）。',
  'Write the profile to `securityContext.seccompProfile` of the pod or container, and remove the annotation.':
    '將設定檔寫入 Pod 或容器的 `securityContext.seccompProfile`，並移除註解。',
  'Deprecated in favour of the field': '已淘汰，由欄位取代',
  'Ignored by all clusters': '所有叢集都會忽略',
};
export default translations;
