import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'write to the kernel’s audit log': '寫入核心的稽核記錄',
  'change the owner of any file': '變更任意檔案的擁有者',
  'read and write any file of the container': '讀寫容器中的任意檔案',
  'act as the owner of any file': '以任意檔案擁有者的身分行事',
  'keep setuid bits on files that it changes': '在變更檔案時保留其 setuid 位元',
  'signal the processes of all users': '向所有使用者的處理程序傳送訊號',
  'make device nodes': '建立裝置節點',
  'listen on ports below 1024': '接聽低於 1024 的連接埠',
  'give capabilities to program files': '為程式檔案賦予權能',
  'join any group': '加入任意群組',
  'give its capabilities to other processes': '將自己的權能賦予其他處理程序',
  'become any user': '成為任意使用者',
  'change its root directory': '變更自己的根目錄',
  'the pod': '此 Pod',
  'container "{0}"': '容器 "{0}"',
};
export default translations;
