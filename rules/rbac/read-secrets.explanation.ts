import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Secrets hold the tokens, keys and passwords of everything else in reach. Listing shows the contents just as reading does.',
  escape:
    'Read the token of a mightier account or the kubeconfig of an operator, and create a privileged pod as that.',
  steps: [
    '`kubectl get secrets -A -o yaml` with the token of the pod.',
    'Look for type kubernetes.io/service-account-token, kubeconfigs and cloud credentials.',
    'Use the mightiest to create a privileged pod or to reach the node.',
  ],
  remedy:
    'Allow `get` on the Secrets that are needed, by `resourceNames`, in a Role of their namespace.',
  references: [cis('5.1.2'), mitre('T1552.007'), RBAC_GOOD_PRACTICES],
};
export default explanation;
