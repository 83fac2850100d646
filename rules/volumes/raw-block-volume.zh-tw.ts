import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" has a disk as the device {1}: it reads and writes past file permissions. Mount a file system unless it must have the disk.':
    '容器 "{0}" 把磁碟作為裝置 {1} 使用：它繞過檔案權限進行讀寫。除非必須使用磁碟本身，否則改為掛載檔案系統。',
  'Raw block volume': '原始區塊磁碟區',
  'A container with a raw device reads and writes the disk itself. File permissions, quotas and the checks of a file system do not apply, and user namespaces (`hostUsers: false`) cannot be used.':
    '帶有原始裝置的容器讀寫的是磁碟本身。檔案權限、配額和檔案系統的檢查都不適用，也無法使用使用者命名空間（`hostUsers: false`）。',
  'Where the volume is a disk or partition of the node, write to the file system on it; on any disk, write a broken file system that the next node’s kernel mounts.':
    '如果該磁碟區是節點的磁碟或磁碟分割，則寫入其上的檔案系統；在任何磁碟上，都可寫入一個損毀的檔案系統，由下一個節點的核心掛載。',
  'Look what the device is: `blkid <devicePath>`.': '檢視該裝置是什麼：`blkid <devicePath>`。',
  'If it holds a file system of the node, edit it with `debugfs -w`.':
    '如果其中有節點的檔案系統，用 `debugfs -w` 編輯它。',
  'Use `volumeMode: Filesystem` and volumeMounts, unless the program manages the disk itself, as some databases and storage systems do.':
    '使用 `volumeMode: Filesystem` 和 volumeMounts，除非程式自行管理磁碟，例如某些資料庫和儲存系統。',
};
export default translations;
