import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'hostPID shows a container every process of the node; privileged, SYS_ADMIN or SYS_PTRACE lets it take those processes over. Each alone is a danger, both together are root on the node in one command.',
  escape:
    'Enter the node’s init with `nsenter -t 1 -m -u -i -n -p`, or attach to a root process with ptrace and make it run your code.',
  steps: [
    'Get a shell in the container.',
    'List the node’s processes: `ps -ef` shows the kubelet and process 1.',
    'With privileged or SYS_ADMIN run `nsenter -t 1 -m -u -i -n -p -- sh`: the shell is the node’s.',
    'With SYS_PTRACE alone attach to a root process (`gdb -p <pid>`) and call system() in it.',
  ],
  remedy:
    'Remove `hostPID` first: without it the capability reaches the container’s own processes only. Then remove the capability or `privileged`, too.',
  references: [cis('5.2.3'), cis('5.2.2'), mitre('T1611')],
};
export default explanation;
