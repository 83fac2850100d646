import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Group {0} of {1} may also be a group of the node, whose files it then reaches once outside. Choose a number of 10000 or above.':
    '{1} 的群組 {0} 可能也是節點上的群組，一旦逃到容器之外，就能存取該群組的檔案。選擇 10000 或以上的編號。',
  'Set runAsGroup: {0} in {1}': '在{1} 中設定 runAsGroup: {0}',
  'The program must be able to read its files, and to write its data, as that group.':
    '程式必須能以該群組身分讀取其檔案並寫入其資料。',
  'Group number below 10000': '低於 10000 的群組編號',
  'Without a user namespace a number means the same group in the pod and on the node. Distributions give low numbers to groups that guard logs, disks and sockets.':
    '沒有使用者命名空間時，同一編號在 Pod 中和節點上表示同一個群組。發行版把較小的編號分配給控管記錄、磁碟和通訊端的群組。',
  'After an escape, or through a hostPath, the process reads what the node opens to that group: logs for adm, disks for disk, the runtime’s socket for docker, and what root’s group may read.':
    '逃逸之後，或透過 hostPath，處理程序便能讀取節點向該群組開放的內容：adm 對應記錄，disk 對應磁碟，docker 對應執行階段的通訊端，以及 root 的群組可以讀取的內容。',
  'Set `runAsGroup` to a number of 10000 or above, or set `hostUsers: false`.':
    '將 `runAsGroup` 設為 10000 或以上的編號，或設定 `hostUsers: false`。',
};
export default translations;
