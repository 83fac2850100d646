import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs nsenter into namespaces of a process outside: what follows runs on the node, not in the container. Remove the command.':
    '容器 "{0}" 运行 nsenter，进入外部进程的名字空间：其后的命令在节点上而不是在容器中运行。移除该命令。',
  'Container "{0}" runs chroot into {1}, a directory of the node: what follows runs the node’s programs on its files. Remove the command.':
    '容器 "{0}" 运行 chroot，进入节点的目录 {1}：其后运行的是节点的程序，操作的是节点的文件。移除该命令。',
  'Container "{0}" becomes root in a user namespace with unshare: with every capability there, kernel bugs lead to the node. Remove the command.':
    '容器 "{0}" 用 unshare 成为用户名字空间中的 root：在其中拥有全部权能，可借内核漏洞通向节点。移除该命令。',
  'Container "{0}" uses capsh to start a program as root or in the node’s files: that is how a shell breaks out. Remove the command.':
    '容器 "{0}" 用 capsh 以 root 身份启动程序，或在节点的文件中启动程序：shell 就是这样突破容器的。移除该命令。',
  'Container "{0}" opens {1} with debugfs: it reads and writes the node’s files past every permission. Remove the command.':
    '容器 "{0}" 用 debugfs 打开 {1}：它绕过一切权限读写节点的文件。移除该命令。',
  'Container "{0}" mounts {1}, a disk of the node: it can read and change every file on it. Remove the command; use a persistentVolumeClaim.':
    '容器 "{0}" 挂载节点的磁盘 {1}：它可以读取和更改其中的所有文件。移除该命令；改用 persistentVolumeClaim。',
  'Container "{0}" mounts a {1} file system of its own, without the read-only and masked paths that protect the node’s kernel. Remove the command.':
    '容器 "{0}" 自行挂载 {1} 文件系统，其中没有保护节点内核的只读路径和屏蔽路径。移除该命令。',
  'Container "{0}" runs {1}, which puts code into the kernel of the node, above every container. Remove the command; load modules when the node starts.':
    '容器 "{0}" 运行 {1}，把代码放入节点的内核，凌驾于所有容器之上。移除该命令；在节点启动时加载模块。',
  'Container "{0}" commands a container runtime with {1}: on the node’s socket it can start a privileged container or enter any other. Remove the command.':
    '容器 "{0}" 用 {1} 操控容器运行时：通过节点的套接字，它可以启动特权容器，或进入任何其他容器。移除该命令。',
  'Container "{0}" writes to {1}: each letter is an order to the node’s kernel, to crash or to restart at once. Remove the command.':
    '容器 "{0}" 写入 {1}：每个字母都是对节点内核下达的命令，可令其崩溃或立即重启。移除该命令。',
  'Container "{0}" writes to {1}: the node’s kernel runs what is named there as root. Remove the command.':
    '容器 "{0}" 写入 {1}：节点的内核会以 root 身份运行其中指定的程序。移除该命令。',
  'Container "{0}" reaches into {1}: the root of the node’s first process is the node’s own file system. Remove the command.':
    '容器 "{0}" 访问 {1}：节点首个进程的根目录就是节点自身的文件系统。移除该命令。',
};
export default translations;
