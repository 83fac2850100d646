import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" inherits it.': '容器 "{0}" 繼承了此設定。',
};
export default translations;
