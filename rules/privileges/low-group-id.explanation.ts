import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without a user namespace a number means the same group in the pod and on the node. Distributions give low numbers to groups that guard logs, disks and sockets.',
  escape:
    'After an escape, or through a hostPath, the process reads what the node opens to that group: logs for adm, disks for disk, the runtime’s socket for docker, and what root’s group may read.',
  remedy: 'Set `runAsGroup` to a number of 10000 or above, or set `hostUsers: false`.',
  references: [
    NSA_HARDENING_GUIDE,
    {
      name: 'Kubernetes: configure a security context',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    },
  ],
};
export default explanation;
