import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" inherits it.': '容器 "{0}" 继承了此设置。',
};
export default translations;
