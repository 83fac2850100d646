import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A * in a role allows verbs and resources that nobody thought of: reading Secrets, running commands in pods, handing out roles.',
  escape:
    'Use what the wildcard includes: `nodes/proxy` and `pods/exec` are resources, `escalate`, `bind` and `impersonate` are verbs.',
  steps: [
    '`kubectl auth can-i --list` with the token shows the wildcard.',
    'Impersonate system:masters, or read a mightier token from a Secret.',
    'Create a privileged pod with hostPID on the node of your choice and enter the node.',
  ],
  remedy:
    'List the verbs and resources that are needed. `kubectl auth can-i --list` shows what an account holds.',
  references: [cis('5.1.3'), RBAC_GOOD_PRACTICES],
};
export default explanation;
