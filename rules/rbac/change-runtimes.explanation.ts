import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A RuntimeClass decides which handler a pod gets, and a driver’s registration what it may mount.',
  escape:
    'Replace the RuntimeClass that gVisor pods name by one with the handler runc: the next pod runs on the node’s kernel.',
  steps: [
    'Delete and recreate the RuntimeClass `gvisor` with `handler: runc`.',
    'Wait until a sandboxed pod is started anew.',
    'Use a kernel exploit that the sandbox would have kept out.',
  ],
  remedy: 'Leave these objects to the one who sets up the nodes.',
  references: [RBAC_GOOD_PRACTICES],
};
export default explanation;
