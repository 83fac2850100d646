import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RUNTIME_CLASS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'These files define RuntimeClasses, but not the one that the pod asks for. If the cluster has none of that name either, the pod is refused.',
  escape:
    'The pod does not start, and in a hurry `runtimeClassName` is deleted. It then runs under runc, on the node’s own kernel.',
  remedy:
    'Name a class that the files define, or make sure that the cluster has it: `kubectl get runtimeclass`.',
  references: [RUNTIME_CLASS],
};
export default explanation;
