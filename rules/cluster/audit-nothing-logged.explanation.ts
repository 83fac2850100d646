import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The first rule that matches decides. A rule without conditions matches everything, so at level None nothing is written, and rules below it are never asked.',
  escape:
    'Read Secrets, run commands in pods and create privileged ones: the audit log stays empty.',
  steps: [
    'Use stolen credentials to list Secrets and to create a privileged pod.',
    'Remove the pod when done.',
    'The audit log says nothing, so the theft is found late and cannot be followed.',
  ],
  remedy: 'Put specific rules first, and end with a rule that logs at Metadata.',
  references: [
    cis('3.2.1'),
    cis('3.2.2'),
    {
      name: 'Kubernetes: Auditing',
      url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    },
  ],
};
export default explanation;
