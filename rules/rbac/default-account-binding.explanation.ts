import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Every pod that names no service account runs as the default one of its namespace and has what is bound to it.',
  escape: 'Break into any such pod, even one started later for something else.',
  steps: [
    'Break into any pod of the namespace that names no account.',
    'Read /var/run/secrets/kubernetes.io/serviceaccount/token.',
    'Use what is bound to the default account.',
  ],
  remedy:
    'Make a service account for the workload that needs the role, bind it, and name it in the pod.',
  references: [cis('5.1.5'), RBAC_GOOD_PRACTICES],
};
export default explanation;
