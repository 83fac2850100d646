import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Set {0} to {1}': '将 {0} 设为 {1}',
};
export default translations;
