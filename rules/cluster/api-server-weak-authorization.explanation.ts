import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'RBAC is what Roles and bindings are read by, and the Node authoriser is what limits a kubelet to the objects of its own pods.',
  escape:
    'Without RBAC, rights come from a file or a webhook that reviewers of manifests do not see. Without the Node authoriser, credentials stolen from one node read the Secrets of all.',
  steps: [
    'Escape to one node and take the kubelet’s credentials in /var/lib/kubelet/pki.',
    'Where the kubelets’ group was given rights over all Secrets, list them with these credentials.',
    'Use the strongest token among them.',
  ],
  remedy: 'Write `--authorization-mode=Node,RBAC`, and further authorisers behind them.',
  references: [
    cis('1.2.7'),
    cis('1.2.8'),
    {
      name: 'Kubernetes: Authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/',
    },
    {
      name: 'Kubernetes: Using Node Authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/node/',
    },
  ],
};
export default explanation;
