import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A binding can hand on only what its author has, unless the author may also bind. Then this is the other half of cluster-admin.',
  escape:
    'Bind one’s own permissions to an account that is watched less, or, with the verb bind, a mightier role to oneself.',
  steps: [
    'Take over the pod that holds the role.',
    'Bind its permissions to an account of your own, which stays when the pod is gone.',
    'With `bind` on a role: bind cluster-admin, and create a privileged pod.',
  ],
  remedy: 'Let whoever installs the workload write its bindings.',
  references: [cis('5.1.8'), RBAC_GOOD_PRACTICES],
};
export default explanation;
