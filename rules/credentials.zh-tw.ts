import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'a private key': '一個私密金鑰',
  'an access key of AWS': '一個 AWS 存取金鑰',
  'a token of GitHub': '一個 GitHub 權杖',
  'a token of GitLab': '一個 GitLab 權杖',
  'a token of Slack': '一個 Slack 權杖',
  'a secret key of Stripe': '一個 Stripe 私密金鑰',
  'an API key of Google': '一個 Google API 金鑰',
  'an API key of SendGrid': '一個 SendGrid API 金鑰',
  'a token of npm': '一個 npm 權杖',
};
export default translations;
