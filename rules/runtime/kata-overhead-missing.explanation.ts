import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Kata Containers runs a virtual machine monitor and a guest kernel for each pod. Without `overhead` the scheduler and the pod’s cgroup do not count them.',
  escape:
    'It is no way to the node, but one to its neighbours: many small pods of this class exhaust the node’s memory, and the kernel kills other pods or the guests themselves.',
  remedy:
    'Set `overhead.podFixed` to what the virtual machine needs; Kata’s own manifests for QEMU say 160Mi of memory and 250m of CPU.',
  references: [
    mitre('T1499'),
    {
      name: 'Kubernetes: Pod Overhead',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/',
    },
  ],
};
export default explanation;
