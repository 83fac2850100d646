import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can read and rewrite the memory of every process that it sees':
    '它能读取并改写它所能看到的每个进程的内存',
  'Debuggers and profilers can no longer attach to processes of other users.':
    '调试器和性能分析器将无法再附加到其他用户的进程。',
  'Capability SYS_PTRACE added': '添加了 SYS_PTRACE 权能',
  'SYS_PTRACE allows tracing processes of other users. With hostPID these are the node’s own; with shareProcessNamespace those of the pod’s other containers.':
    'SYS_PTRACE 允许跟踪其他用户的进程。有 hostPID 时，这些是节点自身的进程；有 shareProcessNamespace 时，则是该 Pod 中其他容器的进程。',
  'With hostPID, attach to a root process of the node and inject code into it; the code runs on the node. Without it, take over the containers beside it and use their tokens.':
    '有 hostPID 时，附加到节点的某个 root 进程并向其注入代码；代码便在节点上运行。没有时，接管旁边的容器并使用它们的令牌。',
  'Remove it. To debug, attach an ephemeral container for the time of the debugging (`kubectl debug --profile=general`).':
    '将其移除。需要调试时，仅在调试期间附加一个临时容器（`kubectl debug --profile=general`）。',
};
export default translations;
