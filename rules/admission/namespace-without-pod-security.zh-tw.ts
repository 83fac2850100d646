import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespace "{0}" enforces no Pod Security level, so it admits privileged pods unless the cluster’s default forbids them. Label it pod-security.kubernetes.io/enforce.':
    '命名空間 "{0}" 沒有強制執行任何 Pod Security 等級，除非叢集的預設設定禁止，否則會放行特權 Pod。為其加上標籤 pod-security.kubernetes.io/enforce。',
  'Warn of and audit pods that restricted forbids':
    '對 restricted 所禁止的 Pod 發出警告並記入稽核記錄',
  'Pods of this namespace that use the host’s namespaces, paths or privileges are refused.':
    '此命名空間中使用主機命名空間、主機路徑或主機特權的 Pod 會被拒絕。',
  'Namespace without Pod Security': '沒有 Pod Security 的命名空間',
  'Without a label the cluster’s default decides, and Kubernetes’ own default is privileged: every pod is admitted.':
    '沒有標籤時由叢集的預設設定決定，而 Kubernetes 本身的預設值是 privileged：所有 Pod 都會放行。',
  'Get credentials that may create pods in the namespace, such as those of a CI job.':
    '取得能在此命名空間中建立 Pod 的認證資訊，例如某個 CI 工作的認證資訊。',
  'Label the namespace `pod-security.kubernetes.io/enforce: baseline` or restricted. To see first what would be refused, set warn and audit; they refuse nothing.':
    '為命名空間加上標籤 `pod-security.kubernetes.io/enforce: baseline`，或使用 restricted。若想先了解哪些 Pod 會被拒絕，設定 warn 和 audit；它們不會拒絕任何 Pod。',
};
export default translations;
