import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'NodeRestriction lets a kubelet change its own Node and the pods bound to it, and nothing else. It is not on by default.',
  escape:
    'With one node’s kubelet credentials, label that node so that pods with secrets are scheduled to it, or change the status and labels of other nodes.',
  steps: [
    'Escape to one node and take the kubelet’s credentials.',
    'Give this node the labels that sensitive workloads select, or take them from others: `kubectl label node …`.',
    'Wait for the scheduler to bring those pods, then read their Secrets and tokens from the node’s disk.',
  ],
  remedy:
    'Add NodeRestriction to `--enable-admission-plugins`, and run kubelets as system:node:<node name>.',
  references: [
    cis('1.2.14'),
    {
      name: 'Kubernetes: Admission Control',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/',
    },
    {
      name: 'Kubernetes: Using Node Authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/node/',
    },
  ],
};
export default explanation;
