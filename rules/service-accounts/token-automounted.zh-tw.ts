import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The token of account "{0}" is mounted into every container, and no role is bound to it here: an intruder gets it for nothing. Set automountServiceAccountToken to false.':
    '帳戶 "{0}" 的權杖掛載到每個容器中，而此處沒有角色繫結至它：入侵者可平白得到權杖。將 automountServiceAccountToken 設為 false。',
  'Service account token mounted without need': '不必要地掛載了服務帳戶權杖',
  'A token is mounted into every container unless somebody says no. Where the program never calls the API it serves intruders only.':
    '除非有人明確拒絕，否則權杖會掛載到每個容器中。如果程式從不呼叫 API，它只對入侵者有用。',
  'Read the token and ask the API server what it may do; a role bound later makes it worth more.':
    '讀取權杖，詢問 API 伺服器它可以做什麼；以後繫結的角色會讓它更有價值。',
  'Set `automountServiceAccountToken: false` in the pod or in the service account.':
    '在 Pod 或服務帳戶中設定 `automountServiceAccountToken: false`。',
};
export default translations;
