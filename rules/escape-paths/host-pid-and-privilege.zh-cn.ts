import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" sees the node’s processes and may enter them: it can run commands as root on the node. Remove hostPID.':
    '容器 "{0}" 能看到节点的进程，并可进入这些进程：它能在节点上以 root 身份运行命令。移除 hostPID。',
  'Container "{0}" sees the node’s processes and may trace them: it can take over any of them. Remove hostPID.':
    '容器 "{0}" 能看到节点的进程，并可跟踪这些进程：它能接管其中任何一个。移除 hostPID。',
  'The containers {0} see the node’s processes and may enter or trace them: they can take over any of them. Remove hostPID.':
    '容器 {0} 能看到节点的进程，并可进入或跟踪这些进程：它们能接管其中任何一个。移除 hostPID。',
  'Node’s processes within reach of a container that may take them over':
    '能接管进程的容器可触及节点的进程',
  'hostPID shows a container every process of the node; privileged, SYS_ADMIN or SYS_PTRACE lets it take those processes over. Each alone is a danger, both together are root on the node in one command.':
    'hostPID 让容器看到节点的所有进程；privileged、SYS_ADMIN 或 SYS_PTRACE 让它接管这些进程。单独一项已是危险，两者合在一起，只需一条命令就能成为节点上的 root。',
  'Enter the node’s init with `nsenter -t 1 -m -u -i -n -p`, or attach to a root process with ptrace and make it run your code.':
    '用 `nsenter -t 1 -m -u -i -n -p` 进入节点的 init 进程，或用 ptrace 附加到 root 进程，使其运行攻击者的代码。',
  'List the node’s processes: `ps -ef` shows the kubelet and process 1.':
    '列出节点的进程：`ps -ef` 会显示 kubelet 和进程 1。',
  'With privileged or SYS_ADMIN run `nsenter -t 1 -m -u -i -n -p -- sh`: the shell is the node’s.':
    '有 privileged 或 SYS_ADMIN 时，运行 `nsenter -t 1 -m -u -i -n -p -- sh`：这就是节点的 Shell。',
  'With SYS_PTRACE alone attach to a root process (`gdb -p <pid>`) and call system() in it.':
    '只有 SYS_PTRACE 时，附加到 root 进程（`gdb -p <pid>`），并在其中调用 system()。',
  'Remove `hostPID` first: without it the capability reaches the container’s own processes only. Then remove the capability or `privileged`, too.':
    '先移除 `hostPID`：没有它，该权能只能触及容器自身的进程。然后再移除该权能或 `privileged`。',
};
export default translations;
