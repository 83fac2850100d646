import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Restricted allows one capability, NET_BIND_SERVICE. The others of the default set let a program act as other users of the container, make device nodes or change file owners.',
  escape:
    'They are steps, not the way out: SETUID and DAC_OVERRIDE turn a foothold into root of the container, MKNOD and SETFCAP leave device nodes and privileged programs on shared volumes for a helper on the node.',
  remedy:
    'Remove the capability: set owners and permissions when the image is built, run as the user that the program needs, use fsGroup for volumes.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.9')],
};
export default explanation;
