import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'The API server refuses levels and versions that it does not know, and ignores labels that only look like those of Pod Security.',
  escape:
    'A misspelt label is no control: pods are admitted as if it were not there, and nobody notices.',
  steps: [
    'The namespace carries a label such as `pod-security.kubernetes.io/enforced: restricted`, and looks protected.',
    'Create a privileged pod there: it is admitted.',
  ],
  remedy:
    'Levels are privileged, baseline and restricted, in lower case; versions are latest or v1.N, with the v and without a patch version.',
  references: [
    {
      name: 'Kubernetes: Pod Security Admission',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    },
    {
      name: 'Kubernetes: Enforce Pod Security Standards with Namespace Labels',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/',
    },
  ],
};
export default explanation;
