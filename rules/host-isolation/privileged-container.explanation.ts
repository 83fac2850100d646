import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A privileged container has every capability, all host devices and a writable /proc and /sys; seccomp, AppArmor and SELinux are off. It is root on the node in all but name.',
  escape:
    'Mount the node’s disk from /dev and chroot into it. Or write a program’s path to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the program as root on the node. Or load a kernel module.',
  remedy:
    'Remove `privileged` and add the one capability or device plugin that the program really needs.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.2'), NSA_HARDENING_GUIDE, mitre('T1611')],
};
export default explanation;
