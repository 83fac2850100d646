import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Set automountServiceAccountToken to false': '將 automountServiceAccountToken 設為 false',
  'A program that calls the Kubernetes API as the default account no longer finds its token.':
    '以預設帳戶呼叫 Kubernetes API 的程式將找不到權杖。',
  'A program that calls the Kubernetes API no longer finds its token; many with an account of their own do.':
    '呼叫 Kubernetes API 的程式將找不到權杖；許多擁有專用帳戶的程式都會呼叫該 API。',
};
export default translations;
