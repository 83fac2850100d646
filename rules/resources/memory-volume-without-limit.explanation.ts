import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'An emptyDir with `medium: Memory` is a part of the node’s main memory. Without `sizeLimit`, and where a container has no memory limit, only the end of that memory stops it.',
  escape:
    'Fill the volume: the node runs out of memory and kills others, those that watch and log included.',
  remedy:
    'Set `sizeLimit` to what the pod needs at most, and a memory limit in every container: what it writes into the volume counts as its own.',
  references: [
    mitre('T1499'),
    {
      name: 'Kubernetes: emptyDir',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
    },
  ],
};
export default explanation;
