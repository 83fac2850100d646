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
  'a network plugin': '網路外掛程式',
  'a network service of the node': '節點的網路服務',
  'a storage driver': '儲存驅動程式',
  'an exporter of the node’s metrics': '節點指標的匯出程式',
  'a log shipper': '記錄收集程式',
  'a sensor that watches the node for attacks': '監視節點是否遭受攻擊的感測器',
  'a device plugin': '裝置外掛程式',
  'a keeper of the node’s health': '維護節點健康的程式',
  'a monitoring agent': '監控代理程式',
};
export default translations;
