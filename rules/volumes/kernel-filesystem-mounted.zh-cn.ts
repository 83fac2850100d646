import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'what is written there goes straight to the node’s kernel, which can be made to run a program as root. Set readOnly: true in all mounts.':
    '写入其中的内容直达节点的内核，能使内核以 root 身份运行程序。在所有挂载中设置 readOnly: true。',
  'its containers can read what the kernel knows of the node’s processes and hardware. Only monitoring of nodes needs it.':
    '其容器能读取内核所掌握的节点进程和硬件的信息。只有对节点的监控需要它。',
  'Kernel file system of the node mounted': '挂载了节点的内核文件系统',
  '/proc and /sys are doors to the kernel. Runtimes mask or lock them in containers; a hostPath brings them back open.':
    '/proc 和 /sys 是通向内核的门。运行时会在容器中将其遮蔽或锁定；hostPath 又使其敞开。',
  'Write a program’s path to /proc/sys/kernel/core_pattern or /sys/kernel/uevent_helper (with cgroup v1 to a release_agent), then cause the event: the kernel runs it as root of the node.':
    '将程序的路径写入 /proc/sys/kernel/core_pattern 或 /sys/kernel/uevent_helper（在 cgroup v1 中则写入 release_agent），然后触发相应事件：内核会以节点的 root 身份运行它。',
  'Find where the container’s files lie on the node: `sed -n "s/.*upperdir=\\([^,]*\\).*/\\1/p" /proc/mounts`.':
    '找出容器的文件在节点上的位置：`sed -n "s/.*upperdir=\\([^,]*\\).*/\\1/p" /proc/mounts`。',
  'Put a script there and run `echo "|<that directory>/script" > /host/sys/kernel/core_pattern`, with /proc mounted at /host.':
    '在那里放入一个脚本，并运行 `echo "|<that directory>/script" > /host/sys/kernel/core_pattern`，其中 /proc 挂载在 /host。',
  'Crash any process, for instance with `kill -SEGV`.': '使任意进程崩溃，例如用 `kill -SEGV`。',
  'The kernel runs the script as root in the node’s own namespaces.':
    '内核会以 root 身份在节点自己的名字空间中运行该脚本。',
  'Remove the volume. Exporters of node metrics need it read-only: set `readOnly: true` and, from Kubernetes 1.31 on, `recursiveReadOnly: IfPossible`.':
    '移除该卷。节点指标的导出程序需要以只读方式使用它：设置 `readOnly: true`，并从 Kubernetes 1.31 起设置 `recursiveReadOnly: IfPossible`。',
};
export default translations;
