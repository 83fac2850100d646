import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'PodSecurityPolicy was removed in Kubernetes 1.25. The object is refused, and what it forbade is admitted.',
  escape: 'Create the privileged pod that the policy was to refuse.',
  steps: [
    'The repository holds a policy that forbids privileged pods, and reviewers rely on it.',
    'Create a privileged pod in the cluster: there is no such policy.',
  ],
  remedy:
    'Label the namespaces with the Pod Security level that comes nearest, or use a ValidatingAdmissionPolicy for what levels cannot say.',
  references: [
    {
      name: 'Kubernetes: Migrate from PodSecurityPolicy',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/migrate-from-psp/',
    },
    {
      name: 'Kubernetes: Pod Security Admission',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    },
    {
      name: 'Kubernetes: Deprecated API Migration Guide',
      url: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    },
  ],
};
export default explanation;
