import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The controller manager and the scheduler need no visitors: only probes and metrics use their ports.',
  escape:
    'Reach the port over the network and use a bug of the server, or read metrics that name the cluster’s objects.',
  remedy: 'Write `--bind-address=127.0.0.1`, unless metrics are collected from another node.',
  references: [
    cis('1.3.7'),
    cis('1.4.2'),
    {
      name: 'Kubernetes: kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
    {
      name: 'Kubernetes: kube-scheduler',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/',
    },
  ],
};
export default explanation;
