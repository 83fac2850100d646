import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Remove {0} from {1}': '從{1} 移除 {0}',
  'Set {0}: RuntimeDefault in {1}': '在{1} 中設定 {0}: RuntimeDefault',
  'The runtime’s profile refuses rare system calls (new namespaces, keyrings, mounts): programs that make them, such as nested containers, fail.':
    '執行階段的設定檔會拒絕少見的系統呼叫（新的命名空間、金鑰環、掛載）：發出這些呼叫的程式（例如巢狀容器）會失敗。',
  'The runtime’s profile refuses mounts and writes to most of /proc and /sys: programs that do this fail.':
    '執行階段的設定檔會拒絕掛載，也會拒絕寫入 /proc 和 /sys 的大部分內容：這麼做的程式會失敗。',
};
export default translations;
