import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" gets a device of the node by the resource {1}, which no check of volumes or privileges sees. Make sure that it needs it.':
    '容器 "{0}" 透過資源 {1} 取得節點的裝置，而對磁碟區或特權的檢查都發現不了。確認容器確實需要它。',
  'Device of the node as a resource': '以資源形式提供的節點裝置',
  'A device plugin puts a node of /dev into the container. Neither Pod Security nor a look at volumes shows it, and the driver behind it is part of the node’s kernel.':
    '裝置外掛程式會把 /dev 的裝置節點放入容器。Pod Security 和對磁碟區的檢視都不會顯示這一點，而裝置背後的驅動程式是節點核心的一部分。',
  'Open the device and use a bug of its driver, such as KVM’s or vhost’s: the code that fails is the node’s kernel.':
    '開啟該裝置，利用其驅動程式的漏洞，例如 KVM 或 vhost 的漏洞：出錯的程式碼就是節點的核心。',
  'Remove the resource where it is not needed, and limit it by a ResourceQuota to the namespaces that do need it.':
    '在不需要的地方移除該資源，並用 ResourceQuota 將其限制在確實需要它的命名空間中。',
};
export default translations;
