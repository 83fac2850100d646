import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'These capabilities set the node’s clock, restart it, read the kernel’s log, change security modules, lock memory or outrank other pods. None of it stops at the container.',
  escape:
    'With SYS_BOOT load a kernel of one’s own by kexec; with SYSLOG read kernel addresses that a further exploit needs; with MAC_ADMIN change the policy that confines the container; with SYS_TIME make expired certificates valid.',
  remedy:
    'Remove it. Ask for memory, CPU and time at the node (resource limits, the node’s NTP service) and not from inside the container.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.9'), mitre('T1611'), CAPABILITIES_MANUAL],
};
export default explanation;
