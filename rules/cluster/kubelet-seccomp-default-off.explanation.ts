import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A pod that names no seccomp profile runs without one: all of the kernel’s system calls are open to it. With seccompDefault such pods get the runtime’s profile, which leaves out those that nobody needs.',
  escape:
    'Use a kernel bug behind a system call that the default profile forbids, such as unshare with user namespaces, keyctl or bpf.',
  steps: [
    'Run code in a pod that names no profile.',
    'Call `unshare(CLONE_NEWUSER)`, which the default profile forbids, to get CAP_SYS_ADMIN in a namespace of its own.',
    'Use a kernel bug that this opens, such as CVE-2022-0185 in the mounting of file systems.',
    'The kernel runs the attacker’s code, and the node is taken.',
  ],
  remedy:
    'Set `seccompDefault` to true. Pods that need more name Unconfined or a profile of their own.',
  references: [
    cis('4.2.14'),
    {
      name: 'Kubernetes: Restrict a Container’s Syscalls with seccomp',
      url: 'https://kubernetes.io/docs/tutorials/security/seccomp/',
    },
    {
      name: 'Kubernetes: Kubelet Configuration (v1beta1)',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
    cve('CVE-2022-0185'),
    mitre('T1611'),
  ],
};
export default explanation;
