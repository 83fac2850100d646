import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Where NVIDIA’s runtime is the node’s default, this variable alone hands over GPUs, also those that other pods were given. Neither quota nor scheduler knows of it.',
  escape:
    'Set `NVIDIA_VISIBLE_DEVICES=all` in any pod of the node: the toolkit mounts devices and driver files into it, and each bug of toolkit or driver, such as CVE-2024-0132, is in reach.',
  steps: [
    'Start an ordinary pod with NVIDIA_VISIBLE_DEVICES=all on a node with GPUs.',
    'The toolkit’s hook mounts every GPU and the driver’s files into the container.',
    'Use the devices of other pods, or a bug of the toolkit’s mounts to see the node’s file system.',
  ],
  remedy:
    'Ask for GPUs in `resources.limits` (`nvidia.com/gpu: 1`): the device plugin then sets the variable itself. Write `void` to be given none.',
  references: [cve('CVE-2024-0132'), mitre('T1611')],
};
export default explanation;
