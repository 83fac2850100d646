import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A profile of the type Localhost names a file or a loaded profile of the node. Without a usable name the API server refuses the pod, and older kubelets start it without seccomp.',
  escape:
    'Name no file in a profile that Pod Security takes for confined: kubelets before 1.27.2 then start the container with every system call open (CVE-2023-2431), ready for an exploit of the kernel.',
  steps: [
    'Write `seccompProfile: {type: Localhost, localhostProfile: ""}`; the restricted level admits it.',
    'A kubelet before 1.24.14, 1.25.10, 1.26.5 or 1.27.2 starts the container without seccomp.',
    '`grep Seccomp /proc/self/status` in the container shows 0: no system call is filtered.',
    'Use a bug of the kernel behind calls that the runtime’s profile refuses, such as unshare, keyctl or bpf.',
  ],
  remedy:
    'Name the profile, for seccomp as a path below the kubelet’s seccomp folder, or set `type: RuntimeDefault` and leave `localhostProfile` out.',
  references: [
    cve('CVE-2023-2431'),
    mitre('T1611'),
    {
      name: 'Kubernetes: restrict a container’s syscalls with seccomp',
      url: 'https://kubernetes.io/docs/tutorials/security/seccomp/',
    },
  ],
};
export default explanation;
