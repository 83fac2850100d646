import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The API server lets members of system:masters do everything before it asks any role: what roles and bindings say cannot take it back, and no webhook decides otherwise.',
  escape:
    'A client certificate of this group is valid until its end, and nothing revokes it. A leaked one is the cluster.',
  steps: [
    'Find a kubeconfig whose certificate has O=system:masters.',
    'Create a privileged pod on any node.',
    '`nsenter -t 1 -a`.',
  ],
  remedy:
    'Bind a group of your own to the role that is needed, and keep certificates of system:masters for emergencies.',
  references: [cis('5.1.7'), RBAC_GOOD_PRACTICES],
};
export default explanation;
