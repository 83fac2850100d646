import type { Explanation } from '../../server/src/engine/explanation.ts';
import { APP_ARMOR_TUTORIAL } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The annotation names its container in its key, where a typing error or a renamed container is easily missed. From 1.30 on it must also say the same as the field.',
  escape:
    'Nothing runs yet: the API server refuses the pod. The danger is the repair, when somebody removes the profile to make the pod start, and the container loses what denied mounts and writes to /proc.',
  steps: [
    'A container is renamed; its AppArmor annotation still has the old name, and the API server refuses the pod.',
    'The annotation is removed instead of corrected: the container runs under the runtime’s general profile, or under none where the node has no AppArmor.',
    'What the container’s own profile denied, such as mounts or raw sockets, is open to whoever breaks into it.',
  ],
  remedy:
    'From Kubernetes 1.30 on, write `securityContext.appArmorProfile` in the container and remove the annotation; for older clusters, correct the name in the key.',
  references: [APP_ARMOR_TUTORIAL],
};
export default explanation;
