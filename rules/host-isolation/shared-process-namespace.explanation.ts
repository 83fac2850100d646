import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With one process namespace for the whole pod, the wall between its containers is only as good as the users they run as. A weak container then speaks for a strong one.',
  escape:
    'From a broken sidecar, read /proc/<pid>/environ and /proc/<pid>/root of a neighbour that runs as the same user: its secrets, its mounts and its token. With SYS_PTRACE, inject code into the neighbour that is privileged or mounts the node.',
  remedy:
    'Remove `shareProcessNamespace`. Where containers must signal each other, give each a user of its own and no capabilities.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: share process namespace between containers in a pod',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/',
    },
  ],
};
export default explanation;
