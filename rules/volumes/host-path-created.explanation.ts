import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With DirectoryOrCreate and FileOrCreate the kubelet makes what is missing, owned by root, on each node that the pod reaches.',
  escape:
    'Name a file that does not exist yet but that the node will obey, such as one in /etc/cron.d, or let a mistyped path be made and used by others.',
  remedy:
    'Make the path when the node is set up, and write `type: Directory` or `type: File`: the pod then waits where it is missing.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: hostPath volume types',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
    },
  ],
};
export default explanation;
