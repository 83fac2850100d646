import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Labels, taints and addresses decide where pods go and where the API server looks for a kubelet.',
  escape:
    'Taint all nodes but one that is already taken over: the mightier pods come, and their tokens with them.',
  steps: [
    'Take over one node.',
    'Taint the others with NoSchedule, and evict or wait: mighty pods start on yours.',
    'Read their tokens under /var/lib/kubelet/pods.',
  ],
  remedy: 'Leave it to controllers of nodes; a node’s own agent needs only its own node.',
  references: [RBAC_GOOD_PRACTICES],
};
export default explanation;
