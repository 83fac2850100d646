import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A container that can write to the node’s files can change what the node runs and reads. Most agents only read, and do not need it.',
  escape:
    'Write a job, a key, a program or a symbolic link that something with more rights on the node uses. How far it goes depends on the path, of which the finding at the volume speaks.',
  remedy:
    'Set `readOnly: true` in each mount that is only read from. Sockets and devices are not helped by it: remove them.',
  references: [NSA_HARDENING_GUIDE, mitre('T1611')],
};
export default explanation;
