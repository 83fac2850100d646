import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'What the container mounts below the kubelet’s directory appears on the node and in other pods. It can cover a pod’s token, Secret or program with its own.',
  escape:
    'Mount a directory of yours over a volume of another pod below /var/lib/kubelet/pods, and the pod reads your files.',
  steps: [
    'Get a shell in the container.',
    'Find volumes of other pods: `ls /var/lib/kubelet/pods/*/volumes`.',
    'Read the tokens there, or `mount --bind` a directory of yours over one.',
    'The other pod, or the kubelet, now works with your files.',
  ],
  remedy:
    'Remove `mountPropagation`. Only a storage driver needs it, and for the directory of its own volumes; keep everything else out of such a pod.',
  references: [mitre('T1611'), cis('5.2.12')],
};
export default explanation;
