import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With RunAsAny a pod runs as whatever user its image or its specification names, root included, as in the constraints anyuid.',
  escape:
    'Escape from a container through a bug of the runtime or the kernel: the process is root on the node, too.',
  steps: [
    'Run as root in a container.',
    'Use a bug of the runtime, such as CVE-2019-5736, that needs root in the container.',
    'Be root on the node.',
  ],
  remedy: 'Use MustRunAsRange, as in restricted-v2, or MustRunAsNonRoot.',
  references: [
    {
      name: 'OpenShift: Managing security context constraints',
      url: 'https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html',
    },
    mitre('T1611'),
  ],
};
export default explanation;
