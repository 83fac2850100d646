import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE, SERVICE_ACCOUNTS, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A token is mounted into every container unless somebody says no. Where the program never calls the API it serves intruders only.',
  escape:
    'Read the token and ask the API server what it may do; a role bound later makes it worth more.',
  remedy: 'Set `automountServiceAccountToken: false` in the pod or in the service account.',
  references: [cis('5.1.6'), NSA_HARDENING_GUIDE, mitre('T1528'), SERVICE_ACCOUNTS],
};
export default explanation;
