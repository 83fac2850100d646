import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can open any file of the node by its inode number, keys and tokens included':
    '它能依 inode 編號開啟節點的任意檔案，包括金鑰和權杖',
  'A program that reads files without having permission to, such as a backup, is refused.':
    '沒有權限卻要讀取檔案的程式（例如備份程式）會被拒絕。',
  'Capability DAC_READ_SEARCH added': '新增了 DAC_READ_SEARCH 權能',
  'DAC_READ_SEARCH permits open_by_handle_at, which opens files by number and knows no container. With DAC_OVERRIDE, a default capability, it can write them too.':
    'DAC_READ_SEARCH 允許使用 open_by_handle_at，它依編號開啟檔案，全然不顧容器。加上預設權能 DAC_OVERRIDE，還能寫入這些檔案。',
  'Take a handle of /etc/hosts, which the node mounts into every container, ask open_by_handle_at for inode 2 of the same disk, and walk the node’s file system to /etc/shadow and the kubelet’s key.':
    '取得 /etc/hosts 的控制代碼（節點會把該檔案掛載到每個容器中），用 open_by_handle_at 要求同一磁碟的 inode 2，再沿著節點的檔案系統找到 /etc/shadow 和 kubelet 的金鑰。',
  'Remove it. Give backup programs the volumes that they read, and a group that may read them.':
    '將其移除。為備份程式提供它們要讀取的磁碟區，以及有權讀取這些磁碟區的群組。',
};
export default translations;
