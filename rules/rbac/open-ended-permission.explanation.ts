import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A * grows by itself: verbs, resources and subresources that a later version of an API brings are allowed without anybody’s decision.',
  escape:
    'No escape today. A later version may add a subresource that runs programs or shows secrets, and the role includes it.',
  remedy: 'List the verbs and resources that are needed.',
  references: [cis('5.1.3'), RBAC_GOOD_PRACTICES],
};
export default explanation;
