import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'MKNOD, SETFCAP, SETPCAP and SYS_CHROOT are within the baseline level. None breaks out by itself, but known escapes need one of them for a step, and few programs do.',
  escape:
    'With MKNOD, make a node of the disk’s device and let a process outside, which reaches it under /proc/<pid>/root, read the disk; with SETFCAP, leave a program with file capabilities on a shared volume for another container to run.',
  remedy:
    'Remove it, drop ALL, and add back only what the program fails without. NET_BIND_SERVICE is what the restricted level allows.',
  references: [mitre('T1611'), CAPABILITIES_MANUAL],
};
export default explanation;
