import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'system:authenticated is everybody with any credentials, on some clouds any account of the provider; system:serviceaccounts is every pod.',
  escape: 'Break into the least important pod: its default token is a member.',
  steps: [
    'Break into any pod and read its token.',
    '`kubectl auth can-i --list` shows what the group was given.',
    'Use it as one would a mighty account: Secrets, pods, the node.',
  ],
  remedy: 'Bind the accounts that need it by name.',
  references: [RBAC_GOOD_PRACTICES],
};
export default explanation;
