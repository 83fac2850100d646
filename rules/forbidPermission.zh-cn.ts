import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" allows {2} on {3}: {4}': '{0} "{1}" 允许对 {3} 执行 {2}：{4}',
};
export default translations;
