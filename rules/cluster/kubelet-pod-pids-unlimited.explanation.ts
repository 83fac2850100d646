import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale: 'Without a limit one pod can use all process ids of its node.',
  escape:
    'Run a fork bomb in a pod: neither the kubelet nor other pods can start a process, and the node is lost.',
  remedy: 'Set `podPidsLimit` to what the pods of the node need, for example 4096.',
  references: [
    cis('4.2.13'),
    {
      name: 'Kubernetes: Process ID Limits And Reservations',
      url: 'https://kubernetes.io/docs/concepts/policy/pid-limiting/',
    },
    mitre('T1499'),
  ],
};
export default explanation;
