import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Command that breaks out to the node': '突破到節點的命令',
  'The manifest itself leaves the container: the command enters the node’s namespaces or files, loads code into its kernel, or commands its container runtime.':
    '資訊清單本身就在離開容器：命令進入節點的命名空間或檔案，向節點的核心載入程式碼，或操控節點的容器執行階段。',
  '`nsenter -t 1 -a`, `chroot` into a hostPath mount, `mount` of the node’s disk, a program written into core_pattern or release_agent, insmod, or crictl on the runtime’s socket: each ends as root on the node.':
    '`nsenter -t 1 -a`、`chroot` 到 hostPath 掛載、`mount` 節點的磁碟、把程式寫入 core_pattern 或 release_agent、insmod，或在執行階段的通訊端上使用 crictl：最終都會成為節點上的 root。',
  'The pod has what the command needs: privileges, the node’s process IDs, or a directory of the node.':
    'Pod 具備命令所需的條件：特權、節點的處理程序 ID，或節點的目錄。',
  'The kubelet starts the container, and its command leaves it, for instance by `nsenter --target 1 --mount --pid -- sh`.':
    'kubelet 啟動容器，容器的命令隨即離開容器，例如透過 `nsenter --target 1 --mount --pid -- sh`。',
  'What follows runs as root on the node: it reads every pod’s secrets and can stay in systemd units or static pods.':
    '其後的命令在節點上以 root 身分執行：它能讀取所有 Pod 的機密，並能在 systemd 單元或靜態 Pod 中長期駐留。',
  'Remove the command. Prepare nodes with their image, cloud-init or systemd; load modules by modules-load.d; look at a node with `kubectl debug node/<name>` and delete that pod afterwards.':
    '移除該命令。用節點映像檔、cloud-init 或 systemd 準備節點；透過 modules-load.d 載入模組；用 `kubectl debug node/<name>` 查看節點，之後刪除該 Pod。',
};
export default translations;
