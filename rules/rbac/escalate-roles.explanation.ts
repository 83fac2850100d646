import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Kubernetes lets nobody hand out more than they have. The verbs escalate and bind switch that guard off.',
  escape:
    'Change a role that one holds into cluster-admin, or bind cluster-admin to oneself, then create a privileged pod on any node.',
  steps: [
    'With `bind`: `kubectl create clusterrolebinding mine --clusterrole=cluster-admin --serviceaccount=<own>` (creating bindings must be allowed, too).',
    'With `escalate`: patch a role that is bound to you so that it allows `*` on `*`.',
    'Create a privileged pod with hostPID and enter the node.',
  ],
  remedy:
    'Remove the verbs. An operator that must hand out roles gets `bind` with `resourceNames` of exactly those roles.',
  references: [cis('5.1.8'), RBAC_GOOD_PRACTICES],
};
export default explanation;
