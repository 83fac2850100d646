import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" mounts {1} of volume "{2}", to which others write: a link that they put there can lead the kubelet elsewhere. Mount a volume of its own.':
    '容器 "{0}" 掛載了磁碟區 "{2}" 的 {1}，而其他容器會寫入該磁碟區：它們在其中放置的連結能把 kubelet 引向別處。改為掛載專用的磁碟區。',
  'subPath of a volume that others write to': '其他容器可寫入的磁碟區的 subPath',
  'The kubelet resolves a subPath as root on the node. Who writes to the volume decides what lies there, and has twice outrun its checks.':
    'kubelet 在節點上以 root 身分解析 subPath。凡能寫入該磁碟區的程式，就能決定那裡有什麼，並且曾兩次搶在 kubelet 的檢查之前得手。',
  'Replace the directory of the subPath by a symbolic link while the kubelet prepares the mount (CVE-2017-1002101, CVE-2021-25741): the other container starts with a directory of the node.':
    '在 kubelet 準備掛載時，用符號連結取代 subPath 的目錄（CVE-2017-1002101、CVE-2021-25741）：另一個容器啟動時掛載的便是節點的目錄。',
  'In the container that mounts the whole volume, swap the directory and a link to / in a loop (`renameat2` with RENAME_EXCHANGE).':
    '在掛載整個磁碟區的容器中，循環交換該目錄與指向 / 的連結（使用 RENAME_EXCHANGE 的 `renameat2`）。',
  'Make the other container restart, until the kubelet checks the directory and mounts the link.':
    '使另一個容器反覆重新啟動，直到 kubelet 檢查的是目錄，而掛載的是連結。',
  'The container with the subPath has / of the node mounted.':
    '使用 subPath 的容器便掛載了節點的 /。',
  'Give the container a volume of its own, or mount the volume whole. Keep kubelets patched; subPathExpr should not use labels or annotations that others may set.':
    '為該容器提供專用的磁碟區，或掛載整個磁碟區。持續為 kubelet 安裝修補程式；subPathExpr 不應使用他人可以設定的標籤或註解。',
  'kubelets follow links in a race': 'kubelet 會在競爭情況中跟隨連結',
  'known races closed': '已知的競爭情況已修補',
};
export default translations;
