import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Requests without credentials count as system:anonymous and system:unauthenticated. A role bound to them is open to whoever reaches the API server.',
  escape:
    'From any pod, or from outside when the API server is exposed: call the API without a token.',
  steps: [
    '`curl -k https://$API/api/v1/...` without a token.',
    'Use what the role allows: Secrets, pods, commands in pods.',
    'Create a privileged pod and enter the node.',
  ],
  remedy: 'Bind accounts by name. Leave discovery to the roles that Kubernetes itself binds.',
  references: [RBAC_GOOD_PRACTICES],
};
export default explanation;
