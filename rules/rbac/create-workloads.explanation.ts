import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Who starts pods chooses their account, their Secrets and their privileges. In a namespace without Pod Security that is root on a node.',
  escape:
    'Create a pod with hostPID and a privileged container, or one that uses the mightiest service account of the namespace.',
  steps: [
    'Look for a namespace without the label pod-security.kubernetes.io/enforce; kube-system has none.',
    'Create a pod there with `hostPID: true` and `privileged: true`.',
    '`kubectl exec` or its own command: `nsenter -t 1 -a`.',
  ],
  remedy:
    'Give it in a Role of a namespace of its own that enforces the baseline or restricted level.',
  references: [cis('5.1.4'), mitre('T1610'), RBAC_GOOD_PRACTICES],
};
export default explanation;
