import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'By default the controller writes a policy for sandboxes: the public internet and nothing inside. Unmanaged, or with an egress rule for everything, the code inside reaches the cluster.',
  escape:
    'From the sandbox, ask the cloud’s metadata server for the node’s credentials, or reach other pods and the API server.',
  steps: [
    'Run code in the sandbox.',
    'Ask 169.254.169.254 for the credentials of the node’s role.',
    'Use them against the cloud, or scan the pods’ network for services without authentication.',
  ],
  remedy:
    'Leave `networkPolicyManagement` at Managed, and name destinations in `networkPolicy.egress`.',
  references: [
    { name: 'Agent Sandbox', url: 'https://github.com/kubernetes-sigs/agent-sandbox' },
    mitre('T1552.005'),
  ],
};
export default explanation;
