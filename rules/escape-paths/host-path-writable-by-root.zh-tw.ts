import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Remove the volume.': '移除該磁碟區。',
  'Mount it read-only, or run as another user.': '以唯讀方式掛載它，或以其他使用者執行。',
  'Container "{0}" runs as root and has {1} of the node: it can {2}. {3}':
    '容器 "{0}" 以 root 身分執行，並掛載了節點的 {1}：它能{2}。{3}',
  'Container "{0}" has {1} of the node, and nothing keeps it from being root: it can {2}. {3}':
    '容器 "{0}" 掛載了節點的 {1}，而沒有任何設定阻止它成為 root：它能{2}。{3}',
  'change every file of the node': '變更節點的所有檔案',
  'have the runtime start privileged containers': '讓執行階段啟動特權容器',
  'have the node’s system manager run commands': '讓節點的系統管理程式執行命令',
  'steal the kubelet’s identity and change the files of other pods':
    '竊取 kubelet 的身分並變更其他 Pod 的檔案',
  'read and change the keys and settings of the control plane': '讀取和變更控制平面的金鑰和設定',
  'give itself an account on the node': '在節點上為自己開設帳戶',
  'replace the network plugins that the node runs as root':
    '取代節點以 root 身分執行的網路外掛程式',
  'replace what the node runs as root': '取代節點以 root 身分執行的內容',
  'change kernel settings that run programs on the node': '變更會在節點上執行程式的核心設定',
  'change the files of every container on the node': '變更節點上每個容器的檔案',
  'reach every device of the node': '存取節點的所有裝置',
  'have the kubelet read any file of the node as a log': '讓 kubelet 把節點的任意檔案當作記錄讀取',
  'Root of a container changes what the node runs or trusts':
    '容器的 root 可變更節點執行或信任的內容',
  'The container’s root is the node’s root, and the path holds what the node runs, trusts or obeys. Writing a file is enough to become root on the node; no bug is needed.':
    '容器的 root 就是節點的 root，而該路徑存放著節點執行、信任或服從的內容。寫入一個檔案就足以成為節點上的 root；無需任何漏洞。',
  'Write a cron job, a unit, a static pod or a key into the mounted directory, or ask the mounted socket for a privileged container.':
    '把 cron 工作、單元、靜態 Pod 或金鑰寫入掛載的目錄，或向掛載的通訊端要求特權容器。',
  'Look at what the path holds: programs that root runs, static pods, keys, or a socket.':
    '檢視該路徑中有什麼：由 root 執行的程式、靜態 Pod、金鑰，或通訊端。',
  'Write what the node will use: a file in `cron.d`, a manifest in `/etc/kubernetes/manifests`, a line in `authorized_keys`, another program in the place of a plugin.':
    '寫入節點會使用的內容：`cron.d` 中的檔案、`/etc/kubernetes/manifests` 中的資訊清單、`authorized_keys` 中的一行，或用另一個程式頂替外掛程式。',
  'Wait until the node runs it, as root and outside of every container.':
    '等待節點以 root 身分在所有容器之外執行它。',
  'Use an emptyDir, a configMap or a persistentVolumeClaim. Where the path is needed, mount the smallest directory that will do, read-only, and run as another user.':
    '使用 emptyDir、configMap 或 persistentVolumeClaim。如果需要該路徑，以唯讀方式掛載夠用的最小目錄，並以其他使用者執行。',
};
export default translations;
