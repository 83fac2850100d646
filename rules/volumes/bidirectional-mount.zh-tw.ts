import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'What container "{0}" mounts below {1} appears on the node and in other pods: it can cover their files with its own. Remove mountPropagation.':
    '容器 "{0}" 在 {1} 下掛載的內容會出現在節點和其他 Pod 中：它能用自己的檔案遮蓋它們的檔案。移除 mountPropagation。',
  'What the container mounts no longer reaches the node: storage drivers stop working.':
    '容器掛載的內容不再傳播到節點：儲存驅動程式會停止運作。',
  'Mounts reach the node (Bidirectional)': '掛載會傳播到節點（Bidirectional）',
  'With Bidirectional propagation, what a privileged container mounts shows up on the node and in all pods that mount the same path. Storage drivers need it, nothing else does.':
    '使用 Bidirectional 傳播時，特權容器掛載的內容會出現在節點上，以及掛載同一路徑的所有 Pod 中。只有儲存驅動程式需要它。',
  'Mount a file system of one’s own over a directory that the node or another pod trusts, such as the volume with another pod’s token or a directory of programs.':
    '把自己的檔案系統掛載到節點或其他 Pod 信任的目錄之上，例如存有另一個 Pod 權杖的磁碟區或存放程式的目錄。',
  'In the container, find a mount that propagates: `grep shared: /proc/self/mountinfo`.':
    '在容器中找到會傳播的掛載：`grep shared: /proc/self/mountinfo`。',
  'Make a file system with the files that the victim shall read, for instance a tmpfs.':
    '製作一個檔案系統，放入要讓受害者讀取的檔案，例如 tmpfs。',
  'Mount it below the shared path, over another pod’s volume: `mount -t tmpfs x /var/lib/kubelet/pods/<uid>/volumes/…`.':
    '將其掛載到共用路徑之下，覆蓋另一個 Pod 的磁碟區：`mount -t tmpfs x /var/lib/kubelet/pods/<uid>/volumes/…`。',
  'The kubelet and that pod now read the attacker’s files.':
    'kubelet 和那個 Pod 此後讀取的就是攻擊者的檔案。',
  'Remove mountPropagation. A storage driver keeps it on its own plugin directory and on nothing above.':
    '移除 mountPropagation。儲存驅動程式只在自己的外掛程式目錄上保留它，不在任何上層目錄上保留。',
};
export default translations;
