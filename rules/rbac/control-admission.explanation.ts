import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Admission webhooks and policies see each object that is created, Secrets included, and may change it. An APIService takes over a whole API group.',
  escape:
    'Register a webhook that makes the next pod of every namespace privileged or adds a container to it; or let the webhook that enforces the policies fail open.',
  steps: [
    'Create a MutatingWebhookConfiguration for pods that points to a server of your own.',
    'Answer each review with a patch that adds a privileged container with hostPID.',
    'Wait for the next rollout of anything: its pod opens a shell on its node.',
  ],
  remedy:
    'Let the installer create the configuration, and allow the operator only get, update and patch on its own one by `resourceNames`.',
  references: [cis('5.1.12'), mitre('T1546'), RBAC_GOOD_PRACTICES],
};
export default explanation;
