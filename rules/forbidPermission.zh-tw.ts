import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" allows {2} on {3}: {4}': '{0} "{1}" 允許對 {3} 執行 {2}：{4}',
};
export default translations;
