import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The container sees every file system that the node mounts below the path later, which may hold data of other pods.',
  escape: 'Wait until the kubelet mounts another pod’s volume below the path, and read it.',
  remedy:
    'Remove mountPropagation unless the container must see mounts that are made after its start.',
  references: [
    {
      name: 'Kubernetes: mount propagation',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
    },
    mitre('T1611'),
  ],
};
export default explanation;
