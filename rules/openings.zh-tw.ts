import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'AppArmor is off for container "{0}".': '容器 "{0}" 的 AppArmor 已關閉。',
  'No seccomp profile filters the system calls of container "{0}".':
    '沒有任何 seccomp 設定檔過濾容器 "{0}" 的系統呼叫。',
  'Seccomp is off for container "{0}".': '容器 "{0}" 的 seccomp 已關閉。',
};
export default translations;
