import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'a private key': '一个私钥',
  'an access key of AWS': '一个 AWS 访问密钥',
  'a token of GitHub': '一个 GitHub 令牌',
  'a token of GitLab': '一个 GitLab 令牌',
  'a token of Slack': '一个 Slack 令牌',
  'a secret key of Stripe': '一个 Stripe 私密密钥',
  'an API key of Google': '一个 Google API 密钥',
  'an API key of SendGrid': '一个 SendGrid API 密钥',
  'a token of npm': '一个 npm 令牌',
};
export default translations;
