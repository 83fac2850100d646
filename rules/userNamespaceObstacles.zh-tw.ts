import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" has a raw disk.': '容器 "{0}" 使用原始磁碟。',
  'NFS cannot map users.': 'NFS 無法對應使用者。',
};
export default translations;
