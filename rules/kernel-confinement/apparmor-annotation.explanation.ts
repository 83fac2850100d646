import type { Explanation } from '../../server/src/engine/explanation.ts';
import {
  APP_ARMOR_TUTORIAL,
  mitre,
  NSA_HARDENING_GUIDE,
  POD_SECURITY_STANDARDS,
} from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The beta annotation is deprecated since 1.30 but still in force: the API server copies it to the container’s field. Any value but runtime/default and localhost/… switches AppArmor off or stops the pod.',
  escape:
    'Without the runtime’s profile, a container with SYS_ADMIN mounts a cgroup hierarchy and runs a program on the node through release_agent, and one with SYS_PTRACE and hostPID injects code into the node’s processes.',
  remedy:
    'Remove the annotation: the runtime’s profile then applies. To choose a profile, set `securityContext.appArmorProfile` in the container.',
  references: [POD_SECURITY_STANDARDS, NSA_HARDENING_GUIDE, mitre('T1562.001'), APP_ARMOR_TUTORIAL],
};
export default explanation;
