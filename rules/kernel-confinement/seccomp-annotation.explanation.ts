import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Kubernetes has ignored seccomp annotations since 1.27: the pod runs without the profile that its author chose. Where annotation and field disagree, the API server refuses the pod.',
  escape:
    'The container makes system calls that its author believes closed, and a kernel exploit starts with one of them, for example a new user namespace (CVE-2022-0185).',
  remedy:
    'Write the profile to `securityContext.seccompProfile` of the pod or container, and remove the annotation.',
  references: [
    cis('5.7.2'),
    {
      name: 'Kubernetes: restrict system calls with seccomp',
      url: 'https://kubernetes.io/docs/tutorials/security/seccomp/',
    },
  ],
};
export default explanation;
