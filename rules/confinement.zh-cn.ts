import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Remove {0} from {1}': '从{1} 移除 {0}',
  'Set {0}: RuntimeDefault in {1}': '在{1} 中设置 {0}: RuntimeDefault',
  'The runtime’s profile refuses rare system calls (new namespaces, keyrings, mounts): programs that make them, such as nested containers, fail.':
    '运行时的配置文件会拒绝少见的系统调用（新的名字空间、密钥环、挂载）：发起这些调用的程序（例如嵌套的容器）会失败。',
  'The runtime’s profile refuses mounts and writes to most of /proc and /sys: programs that do this fail.':
    '运行时的配置文件会拒绝挂载，也会拒绝写入 /proc 和 /sys 的大部分内容：这样做的程序会失败。',
};
export default translations;
