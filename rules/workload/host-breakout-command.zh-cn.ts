import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Command that breaks out to the node': '突破到节点的命令',
  'The manifest itself leaves the container: the command enters the node’s namespaces or files, loads code into its kernel, or commands its container runtime.':
    '清单本身就在离开容器：命令进入节点的名字空间或文件，向节点的内核加载代码，或操控节点的容器运行时。',
  '`nsenter -t 1 -a`, `chroot` into a hostPath mount, `mount` of the node’s disk, a program written into core_pattern or release_agent, insmod, or crictl on the runtime’s socket: each ends as root on the node.':
    '`nsenter -t 1 -a`、`chroot` 到 hostPath 挂载、`mount` 节点的磁盘、把程序写入 core_pattern 或 release_agent、insmod，或在运行时的套接字上使用 crictl：最终都会成为节点上的 root。',
  'The pod has what the command needs: privileges, the node’s process IDs, or a directory of the node.':
    'Pod 具备命令所需的条件：特权、节点的进程 ID，或节点的目录。',
  'The kubelet starts the container, and its command leaves it, for instance by `nsenter --target 1 --mount --pid -- sh`.':
    'kubelet 启动容器，容器的命令随即离开容器，例如通过 `nsenter --target 1 --mount --pid -- sh`。',
  'What follows runs as root on the node: it reads every pod’s secrets and can stay in systemd units or static pods.':
    '其后的命令在节点上以 root 身份运行：它能读取所有 Pod 的机密，并能在 systemd 单元或静态 Pod 中长期驻留。',
  'Remove the command. Prepare nodes with their image, cloud-init or systemd; load modules by modules-load.d; look at a node with `kubectl debug node/<name>` and delete that pod afterwards.':
    '移除该命令。用节点镜像、cloud-init 或 systemd 准备节点；通过 modules-load.d 加载模块；用 `kubectl debug node/<name>` 查看节点，之后删除该 Pod。',
};
export default translations;
