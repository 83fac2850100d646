import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The pod sees every process of the node, other pods’ included, and as root can signal them and read their environment, files and tokens under /proc.',
  escape:
    'Enter the node’s init with `nsenter -t 1 -a` (with SYS_ADMIN and SYS_PTRACE), or inject code into a root process with ptrace. With no added capability, read other pods’ secrets in /proc/<pid>/environ and /proc/<pid>/root.',
  remedy:
    'Remove `hostPID`. To look at one pod’s processes use `shareProcessNamespace` in that pod; for node metrics use an agent that needs no host PID.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.3'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    mitre('T1057'),
  ],
};
export default explanation;
