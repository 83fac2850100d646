import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A token request gives a valid token of the account that it names, without a trace at that account.',
  escape:
    'Ask for a token of a controller’s account in kube-system, such as one that may create pods or bind roles.',
  steps: [
    '`kubectl create token -n kube-system clusterrole-aggregation-controller` (it holds escalate).',
    'With the token, change a role of yours into cluster-admin.',
    'Create a privileged pod and enter the node.',
  ],
  remedy: 'Name the accounts in `resourceNames`, in a Role of their namespace.',
  references: [cis('5.1.13'), mitre('T1528'), RBAC_GOOD_PRACTICES],
};
export default explanation;
