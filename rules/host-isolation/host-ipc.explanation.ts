import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The pod shares System V shared memory, semaphores, message queues and /dev/shm with the node and with every other pod that does so.',
  escape:
    'List the node’s segments with `ipcs -m` and attach to them, or open files in /dev/shm: memory of databases, browsers and GPU daemons can be read and changed from the container.',
  remedy:
    'Remove `hostIPC`. Containers of one pod share memory through an emptyDir with `medium: Memory`.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.4'), NSA_HARDENING_GUIDE, mitre('T1611')],
};
export default explanation;
