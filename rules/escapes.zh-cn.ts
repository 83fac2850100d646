import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs as a process of the Windows node.':
    '容器 "{0}" 作为 Windows 节点的进程运行。',
};
export default translations;
