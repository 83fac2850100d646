import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The control plane adds the rules of every ClusterRole with this label to the built-in role. All who hold that role get them, and no binding shows it.',
  escape:
    'Hold view or edit in one namespace, and have with the new rules what was never meant for it.',
  steps: [
    '`kubectl get clusterrole view -o yaml` shows the rules that came in.',
    'Use them with the view role that your account has.',
    'With Secrets or commands in pods, take over a mightier account.',
  ],
  remedy:
    'Leave only reading the own resources in what is added to view, and what edit may do anyway in what is added to edit and admin.',
  references: [RBAC_GOOD_PRACTICES],
};
export default explanation;
