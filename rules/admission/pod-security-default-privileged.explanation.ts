import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale: 'The default counts for every namespace without labels, new ones included.',
  escape: 'Create or use a namespace without labels, and a privileged pod in it.',
  steps: [
    'Find a namespace without Pod Security labels, or create one.',
    'Create a privileged pod there: it is admitted.',
    'Leave to the node.',
  ],
  remedy: 'Set `defaults.enforce` to baseline, and label the namespaces that need more.',
  references: [
    cis('5.2.1'),
    {
      name: 'Kubernetes: Enforce Pod Security Standards by Configuring the Built-in Admission Controller',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-admission-controller/',
    },
    POD_SECURITY_STANDARDS,
    mitre('T1610'),
  ],
};
export default explanation;
