import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With failurePolicy Ignore the API server admits what the webhook could not be asked about.',
  escape:
    'Wait until the webhook’s pod restarts, or overload it, and create the privileged pod then.',
  steps: [
    'Send the webhook more or larger requests than it can answer within its timeout, or wait for its rollout.',
    'Meanwhile, create a pod that its policy forbids: the API server admits it.',
    'Leave to the node.',
  ],
  remedy:
    'Set `failurePolicy` to Fail, run several replicas, and leave out the webhook’s own namespace by `kubernetes.io/metadata.name` so that it can start.',
  references: [
    {
      name: 'Kubernetes: Dynamic Admission Control',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    },
    mitre('T1610'),
  ],
};
export default explanation;
