import type { Explanation } from '../../server/src/engine/explanation.ts';
import { APP_ARMOR_TUTORIAL, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Where AppArmor is on, a container without a profile gets the runtime’s own, which is as good as RuntimeDefault. Where it is off, as on nodes with SELinux, it gets none, and the pod starts all the same.',
  escape:
    'On a node without AppArmor and SELinux nothing denies mounts and writes to /proc and /sys beyond capabilities and seccomp, so one more hole is enough.',
  remedy:
    'Where AppArmor must confine the pod, set `securityContext.appArmorProfile.type: RuntimeDefault`: the kubelet then refuses the pod on a node that has it off. On SELinux nodes leave it out.',
  references: [NSA_HARDENING_GUIDE, APP_ARMOR_TUTORIAL],
};
export default explanation;
