import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RUNTIME_CLASS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A pod that names a RuntimeClass which the cluster lacks is refused, so the sandbox that was planned is not there when it is needed.',
  escape:
    'The pod does not start, and in a hurry `runtimeClassName` is deleted. It then runs under runc, on the node’s own kernel, and every kernel bug that the sandbox would have kept out works again.',
  remedy:
    'Write the name of the RuntimeClass as its manifest does: `kubectl get runtimeclass` lists those of the cluster.',
  references: [RUNTIME_CLASS],
};
export default explanation;
