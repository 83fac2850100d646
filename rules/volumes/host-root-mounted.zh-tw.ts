import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can change every file of the node and become root there. Mount only the directory that they need, read-only.':
    '其容器能變更節點的所有檔案，並在節點上成為 root。只以唯讀方式掛載所需的目錄。',
  'its containers can read every secret of the node and use its sockets, and what is mounted below stays writable. Mount only the directory that they need.':
    '其容器能讀取節點的所有機密並使用其通訊端，而掛載在其下的內容仍可寫入。只掛載所需的目錄。',
  'Root directory of the node mounted': '掛載了節點的根目錄',
  'All of the node’s files are in the container: its password file, its keys, its services, the tokens of every pod, the runtime’s socket.':
    '節點的所有檔案都在容器之中：密碼檔案、金鑰、服務、所有 Pod 的權杖、執行階段的通訊端。',
  'Change the root directory to the mount, and the container’s shell is one of the node; or write a cron job, an SSH key or a systemd unit that the node runs as root.':
    '將根目錄切換到該掛載，容器的 shell 就成了節點的 shell；或寫入節點以 root 身分執行的 cron 工作、SSH 金鑰或 systemd 單元。',
  'In the container, run `chroot /host sh`, where /host is where the volume is mounted.':
    '在容器中執行 `chroot /host sh`，其中 /host 是該磁碟區的掛載位置。',
  'Write `* * * * * root <command>` to /etc/cron.d/x, or a key to /root/.ssh/authorized_keys.':
    '將 `* * * * * root <command>` 寫入 /etc/cron.d/x，或將金鑰寫入 /root/.ssh/authorized_keys。',
  'Within a minute the command runs as root outside the container.':
    '一分鐘之內，該命令便會在容器之外以 root 身分執行。',
  'With a read-only mount, read /var/lib/kubelet/pods for tokens and /etc/kubernetes for keys, or connect to /run/containerd/containerd.sock.':
    '如果是唯讀掛載，讀取 /var/lib/kubelet/pods 以取得權杖，讀取 /etc/kubernetes 以取得金鑰，或連線到 /run/containerd/containerd.sock。',
  'Mount the one directory that is needed, with `readOnly: true`. Monitoring of the node’s file systems is the only common use, and belongs in a namespace of its own.':
    '只掛載所需的那一個目錄，並設定 `readOnly: true`。監控節點的檔案系統是唯一常見的用途，應放在專用的命名空間中。',
};
export default translations;
