import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" has {1} of the node.': '容器 "{0}" 掛載了節點的 {1}。',
};
export default translations;
