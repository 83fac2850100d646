import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" sees the node’s processes and may enter them: it can run commands as root on the node. Remove hostPID.':
    '容器 "{0}" 能看到節點的處理程序，並可進入這些處理程序：它能在節點上以 root 身分執行命令。移除 hostPID。',
  'Container "{0}" sees the node’s processes and may trace them: it can take over any of them. Remove hostPID.':
    '容器 "{0}" 能看到節點的處理程序，並可追蹤這些處理程序：它能接管其中任何一個。移除 hostPID。',
  'The containers {0} see the node’s processes and may enter or trace them: they can take over any of them. Remove hostPID.':
    '容器 {0} 能看到節點的處理程序，並可進入或追蹤這些處理程序：它們能接管其中任何一個。移除 hostPID。',
  'Node’s processes within reach of a container that may take them over':
    '能接管處理程序的容器可觸及節點的處理程序',
  'hostPID shows a container every process of the node; privileged, SYS_ADMIN or SYS_PTRACE lets it take those processes over. Each alone is a danger, both together are root on the node in one command.':
    'hostPID 讓容器看到節點的所有處理程序；privileged、SYS_ADMIN 或 SYS_PTRACE 讓它接管這些處理程序。單獨一項已是危險，兩者合在一起，只需一條命令就能成為節點上的 root。',
  'Enter the node’s init with `nsenter -t 1 -m -u -i -n -p`, or attach to a root process with ptrace and make it run your code.':
    '用 `nsenter -t 1 -m -u -i -n -p` 進入節點的 init 處理程序，或用 ptrace 附加到 root 處理程序，使其執行攻擊者的程式碼。',
  'List the node’s processes: `ps -ef` shows the kubelet and process 1.':
    '列出節點的處理程序：`ps -ef` 會顯示 kubelet 和處理程序 1。',
  'With privileged or SYS_ADMIN run `nsenter -t 1 -m -u -i -n -p -- sh`: the shell is the node’s.':
    '有 privileged 或 SYS_ADMIN 時，執行 `nsenter -t 1 -m -u -i -n -p -- sh`：這就是節點的 Shell。',
  'With SYS_PTRACE alone attach to a root process (`gdb -p <pid>`) and call system() in it.':
    '只有 SYS_PTRACE 時，附加到 root 處理程序（`gdb -p <pid>`），並在其中呼叫 system()。',
  'Remove `hostPID` first: without it the capability reaches the container’s own processes only. Then remove the capability or `privileged`, too.':
    '先移除 `hostPID`：沒有它，該權能只能觸及容器自身的處理程序。然後再移除該權能或 `privileged`。',
};
export default translations;
