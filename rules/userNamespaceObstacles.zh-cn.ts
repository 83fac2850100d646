import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" has a raw disk.': '容器 "{0}" 使用原始磁盘。',
  'NFS cannot map users.': 'NFS 无法映射用户。',
};
export default translations;
