import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" can write to {1} of the node. If it only reads there, set readOnly: true.':
    '容器 "{0}" 能寫入節點的 {1}。如果它只在那裡讀取，設定 readOnly: true。',
  'Mount it read-only in container "{0}"': '在容器 "{0}" 中以唯讀方式掛載',
  'The container can no longer write to the node’s files at the mounted path.':
    '容器將無法再寫入掛載路徑下的節點檔案。',
  'hostPath mounted writable': '以可寫方式掛載的 hostPath',
  'A container that can write to the node’s files can change what the node runs and reads. Most agents only read, and do not need it.':
    '能寫入節點檔案的容器，可以變更節點執行和讀取的內容。大多數代理程式只讀取，不需要寫入。',
  'Write a job, a key, a program or a symbolic link that something with more rights on the node uses. How far it goes depends on the path, of which the finding at the volume speaks.':
    '寫入會被節點上權限更高者使用的工作、金鑰、程式或符號連結。危害程度取決於路徑，磁碟區處的檢查結果會加以說明。',
  'Set `readOnly: true` in each mount that is only read from. Sockets and devices are not helped by it: remove them.':
    '在每個只用於讀取的掛載中設定 `readOnly: true`。這對通訊端和裝置沒有作用：將它們移除。',
};
export default translations;
