import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Events show failed mounts, denied pods and killed containers: what an intruder leaves behind.',
  escape: 'After the escape, delete the events that tell of it.',
  remedy:
    'Remove delete and deletecollection: the API server removes events after an hour by itself. Send them to a store of their own.',
  references: [RBAC_GOOD_PRACTICES],
};
export default explanation;
