import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that never read their token again are refused after an hour.':
    '从不重新读取令牌的客户端会在一小时后被拒绝。',
  'Container "{0}" lets the API server issue pods’ tokens that are valid for a year instead of an hour. Write --service-account-extend-token-expiration=false.':
    '容器 "{0}" 让 API 服务器为 Pod 签发有效期为一年而非一小时的令牌。设置 --service-account-extend-token-expiration=false。',
  'Pods’ tokens valid for a year': '有效期为一年的 Pod 令牌',
  'For the sake of old clients the API server gives pods tokens that are valid for a year, though they ask for an hour.':
    '为照顾旧客户端，API 服务器给 Pod 的令牌有效期为一年，尽管 Pod 只请求一小时。',
  'A token that was read once from a pod, a log or a backup is good for months.':
    '从 Pod、日志或备份中读到过一次的令牌，数月内都有效。',
  'Write `--service-account-extend-token-expiration=false` once no client relies on it: the metric serviceaccount_stale_tokens_total counts those that do.':
    '在没有客户端依赖它之后，设置 `--service-account-extend-token-expiration=false`：指标 serviceaccount_stale_tokens_total 统计仍然依赖它的客户端。',
};
export default translations;
