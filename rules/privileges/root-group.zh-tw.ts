import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The group of {0} is root’s (runAsGroup: 0): it reads what the node and the image open to that group. Set a group above 0.':
    '{0} 的群組是 root 的群組（runAsGroup: 0）：它能讀取節點和映像檔向該群組開放的內容。設定大於 0 的群組。',
  'Images made for any user give their files to group 0; the program may no longer read or write them.':
    '為任意使用者製作的映像檔會把檔案歸給群組 0；程式可能再也無法讀取或寫入這些檔案。',
  'fsGroup: 0 gives the pod’s volumes to root’s group and makes each container a member of it. Set a group above 0.':
    'fsGroup: 0 把此 Pod 的磁碟區歸給 root 的群組，並使每個容器成為該群組的成員。設定大於 0 的群組。',
  'Set fsGroup: {0}': '設定 fsGroup: {0}',
  'The files of the volumes change their group; whoever else reads them must be in it.':
    '磁碟區中檔案的群組會改變；其他要讀取它們的處理程序必須屬於該群組。',
  'supplementalGroups makes each container a member of root’s group, which reads what the node opens to it. Remove group 0.':
    'supplementalGroups 使每個容器成為 root 的群組的成員，能讀取節點向該群組開放的內容。移除群組 0。',
  'Remove group 0 from supplementalGroups': '從 supplementalGroups 移除群組 0',
  'Files that only root’s group may read are closed to the program.':
    '程式將無法存取只有 root 的群組可以讀取的檔案。',
  'Member of group 0': '群組 0 的成員',
  'Group 0 of the pod is group 0 of the node. Many files of a node are closed to everybody but open to root’s group, and many images let that group write their own files.':
    'Pod 的群組 0 就是節點的群組 0。節點的許多檔案不對一般人開放，卻對 root 的群組開放；許多映像檔還允許該群組寫入映像檔自己的檔案。',
  'Through a hostPath read what belongs to root:root with mode 0640, such as logs and configuration with passwords; or, once outside, start from there.':
    '透過 hostPath 讀取屬於 root:root 且模式為 0640 的內容，例如記錄和含有密碼的組態；或在逃出容器後以此為起點。',
  'Set `runAsGroup` and `fsGroup` above 0 and leave 0 out of `supplementalGroups`. Where an image needs group 0 for its own files, set `hostUsers: false`.':
    '將 `runAsGroup` 和 `fsGroup` 設為大於 0，並且不在 `supplementalGroups` 中列出 0。如果映像檔存取自己的檔案需要群組 0，設定 `hostUsers: false`。',
};
export default translations;
