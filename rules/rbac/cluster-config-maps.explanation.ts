import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Some ConfigMaps run the cluster: coredns answers every name, aws-auth says which cloud account is whom, kubeadm-config is used by the next upgrade.',
  escape:
    'Map a cloud account of your own to system:masters in aws-auth, or let coredns answer with your address.',
  steps: [
    '`kubectl -n kube-system edit configmap aws-auth` and map your role to the group system:masters.',
    'Log in with it.',
    'Create a privileged pod and enter the node.',
  ],
  remedy: 'Allow only get, or name the workload’s own ConfigMap in `resourceNames`.',
  references: [RBAC_GOOD_PRACTICES],
};
export default explanation;
