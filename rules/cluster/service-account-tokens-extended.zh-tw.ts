import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that never read their token again are refused after an hour.':
    '從不重新讀取權杖的用戶端會在一小時後被拒絕。',
  'Container "{0}" lets the API server issue pods’ tokens that are valid for a year instead of an hour. Write --service-account-extend-token-expiration=false.':
    '容器 "{0}" 讓 API 伺服器為 Pod 簽發有效期為一年而非一小時的權杖。設定 --service-account-extend-token-expiration=false。',
  'Pods’ tokens valid for a year': '有效期為一年的 Pod 權杖',
  'For the sake of old clients the API server gives pods tokens that are valid for a year, though they ask for an hour.':
    '為顧及舊用戶端，API 伺服器給 Pod 的權杖有效期為一年，儘管 Pod 只要求一小時。',
  'A token that was read once from a pod, a log or a backup is good for months.':
    '從 Pod、記錄或備份中讀到過一次的權杖，數月內都有效。',
  'Write `--service-account-extend-token-expiration=false` once no client relies on it: the metric serviceaccount_stale_tokens_total counts those that do.':
    '在沒有用戶端仰賴它之後，設定 `--service-account-extend-token-expiration=false`：指標 serviceaccount_stale_tokens_total 會統計仍然仰賴它的用戶端。',
};
export default translations;
