import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'What is exempt passes every check, silently and in all modes: nothing is refused, warned of or audited.',
  escape:
    'Name the exempt RuntimeClass in a pod, or create a Deployment whose controller is exempt, and be admitted with `privileged: true`.',
  steps: [
    'Read or guess what is exempt: a RuntimeClass in use, a controller’s service account.',
    'Create a workload that falls under it, with a privileged container.',
    'Leave to the node.',
  ],
  remedy:
    'Remove the exemption. Label namespaces that need more instead; the label is seen where the namespace is.',
  references: [
    {
      name: 'Kubernetes: Pod Security Admission',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    },
    {
      name: 'Kubernetes: Enforce Pod Security Standards by Configuring the Built-in Admission Controller',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-admission-controller/',
    },
    mitre('T1610'),
  ],
};
export default explanation;
