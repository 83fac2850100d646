import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Set {0} to {1}': '將 {0} 設為 {1}',
};
export default translations;
