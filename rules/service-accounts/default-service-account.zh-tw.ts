import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod shares the default account and mounts its token: a role bound to that account empowers every such pod. Set automountServiceAccountToken to false, or name an account of its own.':
    '此 Pod 共用預設帳戶並掛載其權杖：繫結至該帳戶的角色會賦予每個這樣的 Pod 權限。將 automountServiceAccountToken 設為 false，或指定專用的帳戶。',
  'Token of the default service account mounted': '掛載了預設服務帳戶的權杖',
  'The default account is shared by all pods of a namespace that name none: one binding empowers them all.':
    '命名空間中所有未指定帳戶的 Pod 共用預設帳戶：一個繫結就會讓它們全都獲得權限。',
  'Break into any of the pods and use what was bound for another.':
    '攻破其中任意 Pod，使用為另一個 Pod 繫結的權限。',
  'Set `automountServiceAccountToken: false`. What calls the API gets an account of its own.':
    '設定 `automountServiceAccountToken: false`。為呼叫 API 的程式提供專用的帳戶。',
};
export default translations;
