import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A privileged init container or sidecar works on a volume to which an ordinary container of the pod can write: it runs or changes with full privileges what somebody else has put there.',
  escape:
    'Plant a program or a symbolic link in the shared volume; the privileged container runs the one, or follows the other to a file of the node.',
  steps: [
    'Break into the ordinary container, which can write to the volume.',
    'Replace a program or library that the privileged container runs from it, or put a link to `/dev`, `/proc/sys` or a host path in the place of a file that it writes.',
    'Wait for the helper’s next step, or have the pod restarted.',
    'Your program runs privileged: mount the node’s disk.',
  ],
  remedy:
    'Remove `privileged` from the init container or sidecar. Else give it a volume of its own, or mount the shared one read-only in the other containers.',
  references: [cis('5.2.2'), mitre('T1611')],
};
export default explanation;
