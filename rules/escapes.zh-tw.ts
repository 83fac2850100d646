import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs as a process of the Windows node.':
    '容器 "{0}" 作為 Windows 節點的處理程序執行。',
};
export default translations;
