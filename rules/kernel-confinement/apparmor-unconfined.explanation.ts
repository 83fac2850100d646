import type { Explanation } from '../../server/src/engine/explanation.ts';
import {
  APP_ARMOR_TUTORIAL,
  mitre,
  NSA_HARDENING_GUIDE,
  POD_SECURITY_STANDARDS,
} from '../references.ts';

const explanation: Explanation = {
  rationale:
    'On nodes with AppArmor the runtime’s profile denies mounting, tracing other programs and writing to dangerous files of /proc and /sys. Unconfined removes that wall.',
  escape:
    'Without the profile, a container with SYS_ADMIN mounts a cgroup hierarchy and runs a program on the node through release_agent, and one with SYS_PTRACE and hostPID injects code into the node’s processes.',
  remedy:
    'Set `appArmorProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile of your own.',
  references: [POD_SECURITY_STANDARDS, NSA_HARDENING_GUIDE, mitre('T1562.001'), APP_ARMOR_TUTORIAL],
};
export default explanation;
