import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet sets these annotations on the objects that stand for static pods. Drains skip such pods, and people take them for parts of the control plane.',
  escape:
    'Give a malicious pod the marks of a static pod: `kubectl drain` leaves it alone, and in a listing of kube-system nobody looks at it twice.',
  steps: [
    'Create the pod with the annotation kubernetes.io/config.mirror, named like a component and its node.',
    'The node is drained for maintenance: the pod is passed by, as every mirror pod.',
    'A review of workloads leaves out static pods, and this one with them.',
  ],
  remedy:
    'Remove the annotations. Static pods are files on a node: what is applied to the API needs none of them.',
  references: [
    mitre('T1036'),
    {
      name: 'Kubernetes: Create static Pods',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/',
    },
  ],
};
export default explanation;
