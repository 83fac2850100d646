import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'These two priority classes are meant for what a node or the cluster cannot live without. Any other pod that has them takes room from those.',
  escape:
    'It is no way to the node by itself: enough such pods evict ordinary workloads, and a malicious one looks like a system component at a glance.',
  remedy:
    'Remove `priorityClassName`, or create a PriorityClass of your own with a lower value. A ResourceQuota can limit the system classes to kube-system.',
  references: [
    mitre('T1499'),
    {
      name: 'Kubernetes: Pod Priority and Preemption',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/',
    },
  ],
};
export default explanation;
