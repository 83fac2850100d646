import type { Explanation } from '../../server/src/engine/explanation.ts';
import { SERVICE_ACCOUNTS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Two fields name the account. Where both are written the newer wins, and people and tools may look at the older.',
  escape: 'No escape by itself: a reviewer sees a weak account where the pod runs as a mighty one.',
  remedy: 'Write `serviceAccountName` alone.',
  references: [SERVICE_ACCOUNTS],
};
export default explanation;
