import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The API server proves itself to the kubelet by a client certificate. Without an authority the kubelet cannot verify one, and must let it in some other way.',
  escape: 'Where the kubelet lets the API server in as anonymous instead, it lets everybody in.',
  remedy: 'Set `authentication.x509.clientCAFile` to the cluster’s authority.',
  references: [
    cis('4.2.3'),
    {
      name: 'Kubernetes: Kubelet authentication/authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
    },
  ],
};
export default explanation;
