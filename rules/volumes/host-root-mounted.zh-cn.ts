import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can change every file of the node and become root there. Mount only the directory that they need, read-only.':
    '其容器能更改节点的所有文件，并在节点上成为 root。只挂载所需的目录，并设为只读。',
  'its containers can read every secret of the node and use its sockets, and what is mounted below stays writable. Mount only the directory that they need.':
    '其容器能读取节点的所有机密并使用其套接字，而挂载在其下的内容仍可写入。只挂载所需的目录。',
  'Root directory of the node mounted': '挂载了节点的根目录',
  'All of the node’s files are in the container: its password file, its keys, its services, the tokens of every pod, the runtime’s socket.':
    '节点的所有文件都在容器之中：密码文件、密钥、服务、所有 Pod 的令牌、运行时的套接字。',
  'Change the root directory to the mount, and the container’s shell is one of the node; or write a cron job, an SSH key or a systemd unit that the node runs as root.':
    '将根目录切换到该挂载，容器的 shell 就成了节点的 shell；或写入由节点以 root 身份运行的 cron 任务、SSH 密钥或 systemd 单元。',
  'In the container, run `chroot /host sh`, where /host is where the volume is mounted.':
    '在容器中运行 `chroot /host sh`，其中 /host 是该卷的挂载位置。',
  'Write `* * * * * root <command>` to /etc/cron.d/x, or a key to /root/.ssh/authorized_keys.':
    '将 `* * * * * root <command>` 写入 /etc/cron.d/x，或将密钥写入 /root/.ssh/authorized_keys。',
  'Within a minute the command runs as root outside the container.':
    '一分钟之内，该命令便会在容器之外以 root 身份运行。',
  'With a read-only mount, read /var/lib/kubelet/pods for tokens and /etc/kubernetes for keys, or connect to /run/containerd/containerd.sock.':
    '如果是只读挂载，读取 /var/lib/kubelet/pods 以获取令牌，读取 /etc/kubernetes 以获取密钥，或连接 /run/containerd/containerd.sock。',
  'Mount the one directory that is needed, with `readOnly: true`. Monitoring of the node’s file systems is the only common use, and belongs in a namespace of its own.':
    '只挂载所需的那一个目录，并设置 `readOnly: true`。监控节点的文件系统是唯一常见的用途，应放在专用的名字空间中。',
};
export default translations;
