import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE, SERVICE_ACCOUNTS, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The default account is shared by all pods of a namespace that name none: one binding empowers them all.',
  escape: 'Break into any of the pods and use what was bound for another.',
  remedy:
    'Set `automountServiceAccountToken: false`. What calls the API gets an account of its own.',
  references: [cis('5.1.5'), NSA_HARDENING_GUIDE, SERVICE_ACCOUNTS],
};
export default explanation;
