import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Webhook "{0}" lets every pod pass while it does not answer: who overloads it, or waits for its restart, gets around the policy. Set failurePolicy to Fail.':
    'Webhook "{0}" 沒有回應時會放行所有 Pod：誰讓它超載，或等它重新啟動，誰就能繞過原則。將 failurePolicy 設為 Fail。',
  'Policy webhook that lets pods pass when it fails': '失敗時放行 Pod 的原則 Webhook',
  'With failurePolicy Ignore the API server admits what the webhook could not be asked about.':
    'failurePolicy 為 Ignore 時，凡是無法詢問 Webhook 的內容，API 伺服器都會放行。',
  'Wait until the webhook’s pod restarts, or overload it, and create the privileged pod then.':
    '等到 Webhook 的 Pod 重新啟動，或使其超載，然後趁機建立特權 Pod。',
  'Send the webhook more or larger requests than it can answer within its timeout, or wait for its rollout.':
    '向 Webhook 傳送更多或更大的要求，使其無法在逾時時間內回應，或等待它推出新版本。',
  'Meanwhile, create a pod that its policy forbids: the API server admits it.':
    '趁此期間建立一個其原則所禁止的 Pod：API 伺服器會放行。',
  'Set `failurePolicy` to Fail, run several replicas, and leave out the webhook’s own namespace by `kubernetes.io/metadata.name` so that it can start.':
    '將 `failurePolicy` 設為 Fail，執行多個複本，並透過 `kubernetes.io/metadata.name` 排除 Webhook 本身的命名空間，使其能夠啟動。',
};
export default translations;
