import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Webhook "{0}" leaves pods as they are while it does not answer, so what it adds, such as a proxy or a profile, is missing. Set failurePolicy to Fail.':
    'Webhook "{0}" 沒有回應時，Pod 會原樣放行，缺少它本該加入的 Proxy 或設定檔等內容。將 failurePolicy 設為 Fail。',
  'Set failurePolicy to Fail': '將 failurePolicy 設為 Fail',
  'While the webhook is down no pod is created, its own included.':
    'Webhook 停擺期間，任何 Pod 都無法建立，包括它自己的 Pod。',
  'Mutating webhook that leaves pods as they are when it fails':
    '失敗時讓 Pod 原樣放行的變更型 Webhook',
  'Mutating webhooks add what others rely on: proxies, seccomp profiles, dropped capabilities. With Ignore a pod that is created meanwhile runs without.':
    '變更型 Webhook 會套用其他環節所仰賴的內容：Proxy、seccomp 設定檔、捨棄的權能。使用 Ignore 時，Webhook 失敗期間建立的 Pod 執行時就沒有這些內容。',
  'Create a pod while the webhook does not answer, and run it without the proxy or profile that it would have got.':
    '在 Webhook 沒有回應時建立 Pod，使其在缺少本應加入的 Proxy 或設定檔的情況下執行。',
  'Set `failurePolicy` to Fail, or check the result with a validating policy.':
    '將 `failurePolicy` 設為 Fail，或用驗證原則檢查結果。',
};
export default translations;
