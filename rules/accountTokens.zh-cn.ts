import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Set automountServiceAccountToken to false': '将 automountServiceAccountToken 设为 false',
  'A program that calls the Kubernetes API as the default account no longer finds its token.':
    '以默认账号调用 Kubernetes API 的程序将找不到令牌。',
  'A program that calls the Kubernetes API no longer finds its token; many with an account of their own do.':
    '调用 Kubernetes API 的程序将找不到令牌；许多拥有自己账号的程序都会调用该 API。',
};
export default translations;
