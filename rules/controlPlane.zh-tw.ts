import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Remove {0}': '移除 {0}',
};
export default translations;
