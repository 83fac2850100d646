import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'AppArmor is off for container "{0}".': '容器 "{0}" 的 AppArmor 已关闭。',
  'No seccomp profile filters the system calls of container "{0}".':
    '没有任何 seccomp 配置文件过滤容器 "{0}" 的系统调用。',
  'Seccomp is off for container "{0}".': '容器 "{0}" 的 seccomp 已关闭。',
};
export default translations;
