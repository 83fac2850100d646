import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A client certificate is an identity that cannot be revoked. Who may approve for the signer of API clients becomes any user.',
  escape: 'Request a certificate for a node or for a user with rights, approve it, and use it.',
  steps: [
    'Create a CertificateSigningRequest for `CN=system:node:<node>, O=system:nodes`.',
    '`kubectl certificate approve` it, and download the certificate.',
    'As the node, read the Secrets and tokens of its pods.',
  ],
  remedy:
    'Name the signers in `resourceNames`; leave out kubernetes.io/kube-apiserver-client and kubernetes.io/kube-apiserver-client-kubelet.',
  references: [cis('5.1.11'), RBAC_GOOD_PRACTICES],
};
export default explanation;
