import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A program that is broken into can change the files of its own image: bring tools, replace programs and libraries, and stay until the container is replaced. A pod cannot set this for its containers.',
  escape:
    'Overwrite the entry point or a library so that the runtime, entering the container for an exec, runs it: the step that CVE-2019-5736 turned into root on the node. Or download a kernel exploit and run it.',
  remedy:
    'Set `readOnlyRootFilesystem: true` in every container and mount an emptyDir where the program writes, often /tmp and /var/run.',
  references: [NSA_HARDENING_GUIDE, mitre('T1525')],
};
export default explanation;
