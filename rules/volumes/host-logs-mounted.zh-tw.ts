import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a symbolic link that a container writes there makes kubectl logs show any file of the node. Set readOnly: true in all mounts.':
    '容器在其中寫入的符號連結，會使 kubectl logs 顯示節點的任意檔案。在所有掛載中設定 readOnly: true。',
  'its containers can read the logs of all pods on the node. Only log collectors need it.':
    '其容器能讀取節點上所有 Pod 的記錄。只有記錄收集器需要它。',
  'Log directory of the node mounted': '掛載了節點的記錄目錄',
  'The kubelet opens log files as root and follows links in them. Who can write to the directory chooses what it opens.':
    'kubelet 以 root 身分開啟記錄檔，並跟隨其中的連結。凡能寫入該目錄的程式，就能決定 kubelet 開啟什麼。',
  'Replace a log file by a symbolic link to /etc/shadow or to another pod’s token, then ask the kubelet for the log.':
    '用指向 /etc/shadow 或另一個 Pod 權杖的符號連結取代記錄檔，然後向 kubelet 要求該記錄。',
  'In the container, find its own log below /host/pods, and replace it: `ln -sf /etc/shadow 0.log`.':
    '在容器中，在 /host/pods 下找到它自己的記錄並將其取代：`ln -sf /etc/shadow 0.log`。',
  'Run `kubectl logs <pod>`, or read /logs/ of the kubelet with a token that may.':
    '執行 `kubectl logs <pod>`，或用有權限的權杖讀取 kubelet 的 /logs/。',
  'The kubelet, which is root, follows the link and answers with the file, line by line.':
    '身為 root 的 kubelet 會跟隨該連結，並逐行傳回該檔案的內容。',
  'Set `readOnly: true` in all mounts: log collectors do not write there. Let them keep their positions in an emptyDir or a directory of their own.':
    '在所有掛載中設定 `readOnly: true`：記錄收集器不在其中寫入。讓它們把讀取位置保存在 emptyDir 或自己的目錄中。',
};
export default translations;
