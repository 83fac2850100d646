import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE, RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'cluster-admin may do everything: no other permission is needed for root on every node.',
  escape:
    'With the bound account’s token create a privileged pod on each node, control plane included.',
  steps: [
    'Read the token of the bound account in its pod.',
    'Create a pod with hostPID, a privileged container and `nodeName` of a control-plane node.',
    '`nsenter -t 1 -a`, and read /etc/kubernetes/pki.',
  ],
  remedy:
    'Bind a role with what is needed. People get cluster-admin for emergencies only, workloads never.',
  references: [cis('5.1.1'), mitre('T1078'), NSA_HARDENING_GUIDE, RBAC_GOOD_PRACTICES],
};
export default explanation;
