import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Seccomp refuses the system calls that hardly any program needs and many kernel exploits begin with. Unconfined opens all of them, also where the node’s default would close them.',
  escape:
    'Make a user namespace with unshare, gain every capability in it, and mount a cgroup hierarchy (CVE-2022-0492) or use a bug of fsconfig (CVE-2022-0185) or io_uring to run code in the kernel.',
  remedy:
    'Set `seccompProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile that allows what the program needs.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.7.2'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    cve('CVE-2022-0185'),
    cve('CVE-2022-0492'),
  ],
};
export default explanation;
