import type { Explanation } from '../../server/src/engine/explanation.ts';
import { APP_ARMOR_TUTORIAL } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'AppArmor is a field of the securityContext since Kubernetes 1.30. The annotation still works, because the API server copies it, but it is deprecated, and a renamed container loses its profile.',
  escape:
    'None by itself: the profile is in force. When annotations are no longer copied, the container falls back to the runtime’s profile, and what its own denied is open.',
  remedy:
    'Write `appArmorProfile` in the container’s securityContext, `type: RuntimeDefault` or `type: Localhost` with `localhostProfile`, and remove the annotation.',
  references: [APP_ARMOR_TUTORIAL],
};
export default explanation;
