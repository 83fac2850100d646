import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Reading Secrets and running commands in pods are what an intruder does first, and what one wants to see afterwards.',
  escape:
    'Run `kubectl exec` into a privileged pod or list Secrets: no line of the audit log tells of it.',
  steps: [
    'With stolen credentials, run `kubectl get secrets -A` or `kubectl exec` into a node agent’s pod.',
    'Take over the node from there.',
    'Nobody can tell afterwards which Secrets were read, or from where.',
  ],
  remedy: 'Log secrets, pods/exec, pods/attach and pods/portforward at Metadata.',
  references: [
    cis('3.2.2'),
    {
      name: 'Kubernetes: Auditing',
      url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    },
    mitre('T1609'),
  ],
};
export default explanation;
