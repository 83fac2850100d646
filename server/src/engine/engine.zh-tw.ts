import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'Written here, behind the anchor.': '實際內容寫在這裡，由錨點參照而來。',
};
export default translations;
