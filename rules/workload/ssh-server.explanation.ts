import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Who may enter a pod is decided by the API server and written to its audit log. An SSH server in the container asks neither.',
  escape:
    'It is no way to the node by itself, but one that stays: a key in authorized_keys or a weak password lets an intruder come back into the container.',
  remedy:
    'Remove the server and its port, and use `kubectl exec` or `kubectl debug`. A Git service that speaks SSH is an exception: suppress the finding there.',
  references: [mitre('T1021.004')],
};
export default explanation;
