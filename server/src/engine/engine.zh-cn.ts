import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'Written here, behind the anchor.': '实际内容写在这里，由锚点引用而来。',
};
export default translations;
