import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod shares the node’s process IDs: it can read, kill or enter processes of the node and of other pods. Remove hostPID.':
    '该 Pod 共享节点的进程 ID：它能读取、终止或进入节点和其他 Pod 的进程。移除 hostPID。',
  'Remove hostPID': '移除 hostPID',
  'Programs that watch or signal the node’s processes no longer see them.':
    '监视节点进程或向其发送信号的程序将再也看不到这些进程。',
  'Host PID namespace': '主机 PID 名字空间',
  'The pod sees every process of the node, other pods’ included, and as root can signal them and read their environment, files and tokens under /proc.':
    'Pod 能看到节点的所有进程，包括其他 Pod 的进程；以 root 身份还能向它们发送信号，并读取它们在 /proc 下的环境变量、文件和令牌。',
  'Enter the node’s init with `nsenter -t 1 -a` (with SYS_ADMIN and SYS_PTRACE), or inject code into a root process with ptrace. With no added capability, read other pods’ secrets in /proc/<pid>/environ and /proc/<pid>/root.':
    '用 `nsenter -t 1 -a` 进入节点的 init 进程（需要 SYS_ADMIN 和 SYS_PTRACE），或用 ptrace 向 root 进程注入代码。即使没有添加任何权能，也能从 /proc/<pid>/environ 和 /proc/<pid>/root 读取其他 Pod 的机密。',
  'Remove `hostPID`. To look at one pod’s processes use `shareProcessNamespace` in that pod; for node metrics use an agent that needs no host PID.':
    '移除 `hostPID`。若要查看某个 Pod 的进程，在该 Pod 中使用 `shareProcessNamespace`；采集节点指标则使用不需要主机 PID 的代理程序。',
};
export default translations;
