import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With Bidirectional propagation, what a privileged container mounts shows up on the node and in all pods that mount the same path. Storage drivers need it, nothing else does.',
  escape:
    'Mount a file system of one’s own over a directory that the node or another pod trusts, such as the volume with another pod’s token or a directory of programs.',
  steps: [
    'In the container, find a mount that propagates: `grep shared: /proc/self/mountinfo`.',
    'Make a file system with the files that the victim shall read, for instance a tmpfs.',
    'Mount it below the shared path, over another pod’s volume: `mount -t tmpfs x /var/lib/kubelet/pods/<uid>/volumes/…`.',
    'The kubelet and that pod now read the attacker’s files.',
  ],
  remedy:
    'Remove mountPropagation. A storage driver keeps it on its own plugin directory and on nothing above.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: mount propagation',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
    },
  ],
};
export default explanation;
