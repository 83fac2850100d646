import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Impersonation is a change of identity by a request header. Who may impersonate groups is a member of system:masters, whom nothing is refused.',
  escape:
    'Send requests with `Impersonate-User` and `Impersonate-Group: system:masters`, and create a privileged pod.',
  steps: [
    'Take over the pod or token that holds the role.',
    '`kubectl --as=admin --as-group=system:masters get secrets -A` shows every Secret.',
    'With the same flags create a pod with hostPID and privileged, and enter the node.',
  ],
  remedy:
    'Remove the verb. A proxy that acts for its users gets the users or groups named in `resourceNames`.',
  references: [cis('5.1.8'), mitre('T1134'), RBAC_GOOD_PRACTICES],
};
export default explanation;
