import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'SYS_PTRACE allows tracing processes of other users. With hostPID these are the node’s own; with shareProcessNamespace those of the pod’s other containers.',
  escape:
    'With hostPID, attach to a root process of the node and inject code into it; the code runs on the node. Without it, take over the containers beside it and use their tokens.',
  remedy:
    'Remove it. To debug, attach an ephemeral container for the time of the debugging (`kubectl debug --profile=general`).',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.9'),
    mitre('T1055.008'),
    mitre('T1611'),
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
