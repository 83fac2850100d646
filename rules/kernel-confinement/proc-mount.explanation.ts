import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Runtimes hide or write-protect the parts of /proc that steer the whole kernel. procMount: Unmasked opens them; it is meant for nested containers inside a user namespace.',
  escape:
    'As root without a user namespace, write the path of a program to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the program as root on the node. Or read the kernel’s memory in /proc/kcore.',
  remedy:
    'Remove `procMount`. For nested containers set `hostUsers: false` and keep to the baseline level; the restricted level allows Default alone.',
  references: [POD_SECURITY_STANDARDS, NSA_HARDENING_GUIDE, mitre('T1611')],
};
export default explanation;
