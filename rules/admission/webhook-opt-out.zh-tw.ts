import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Webhook "{0}" is asked about pods by their own labels, and whoever creates a pod chooses them: leaving one out gets around the policy. Remove objectSelector.':
    '是否就 Pod 詢問 Webhook "{0}"，取決於 Pod 本身的標籤，而標籤由建立 Pod 的人選擇：少寫一個標籤就能繞過原則。移除 objectSelector。',
  'Webhook "{0}" leaves out namespaces by the label {1}: who may label a namespace switches the policy off there. Select by kubernetes.io/metadata.name.':
    'Webhook "{0}" 依標籤 {1} 排除命名空間：誰能為命名空間加上標籤，誰就能在其中關閉原則。改用 kubernetes.io/metadata.name 選取。',
  'Policy webhook that labels switch off': '標籤可以關閉的原則 Webhook',
  'A policy that is only asked about objects or namespaces with certain labels is in the hands of those who set the labels. Whoever creates a pod sets its labels.':
    '如果原則只檢查帶有特定標籤的物件或命名空間，它就掌握在設定標籤的人手中。Pod 的標籤由建立 Pod 的人設定。',
  'Create the pod without the label, or label the namespace as one to ignore, and the policy is not asked.':
    '建立不帶此標籤的 Pod，或為命名空間加上會被忽略的標籤，原則就不會檢查它。',
  'Read the webhook’s selectors: `kubectl get validatingwebhookconfigurations -o yaml`.':
    '讀取 Webhook 的選取器：`kubectl get validatingwebhookconfigurations -o yaml`。',
  'Create a privileged pod whose labels the selector does not match: the webhook is not asked.':
    '建立一個標籤不符合選取器的特權 Pod：不會詢問 Webhook。',
  'Remove `objectSelector` from policies. Leave out namespaces by `kubernetes.io/metadata.name`, which the API server sets itself.':
    '從原則中移除 `objectSelector`。透過 `kubernetes.io/metadata.name` 排除命名空間，此標籤由 API 伺服器自行設定。',
};
export default translations;
