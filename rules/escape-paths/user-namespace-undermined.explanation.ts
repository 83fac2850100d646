import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'hostUsers: false makes root in the pod nobody on the node, and the manifest looks isolated. Some settings beside it lead past that: volumes are mapped with the pod’s users, and an open kernel is an exploit away.',
  escape:
    'As root in the pod write to the mounted path: on a mapped mount the file belongs to the node’s root, and the node runs it.',
  steps: [
    'Get a shell in the container as root.',
    'Check the mapping: `cat /proc/self/uid_map`; files of the mounted path still belong to user 0.',
    'Write a file there that the node runs or trusts, or a program with the setuid bit.',
    'Wait for the node to use it.',
  ],
  remedy:
    'Remove the volume, or mount it read-only. Remove `privileged` and `procMount`: inside a user namespace few programs need them.',
  references: [mitre('T1611')],
};
export default explanation;
