import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without a profile the container may make every system call, unless the kubelet was started with --seccomp-default. Most kernel exploits begin with calls that the runtime’s profile refuses.',
  escape:
    'Make a user namespace with unshare, gain every capability in it, and use a bug of fsconfig (CVE-2022-0185) or nf_tables to run code in the kernel.',
  remedy: 'Set `seccompProfile: {type: RuntimeDefault}` in the pod’s securityContext.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.7.2'),
    NSA_HARDENING_GUIDE,
    cve('CVE-2022-0185'),
    {
      name: 'Kubernetes: restrict system calls with seccomp',
      url: 'https://kubernetes.io/docs/tutorials/security/seccomp/',
    },
  ],
};
export default explanation;
