import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder approves its own request for a client certificate of any user or node. Name the signers that it needs in resourceNames.':
    '持有者可以自行批准自己为任意用户或节点申请的客户端证书。在 resourceNames 中写明所需的签名者。',
  'Certificates may be approved': '可批准证书',
  'A client certificate is an identity that cannot be revoked. Who may approve for the signer of API clients becomes any user.':
    '客户端证书是一种无法吊销的身份。能批准由 API 客户端签名者签发的证书的人，可以成为任何用户。',
  'Request a certificate for a node or for a user with rights, approve it, and use it.':
    '为某个节点或有权限的用户申请证书，批准并使用它。',
  'Create a CertificateSigningRequest for `CN=system:node:<node>, O=system:nodes`.':
    '为 `CN=system:node:<node>, O=system:nodes` 创建 CertificateSigningRequest。',
  '`kubectl certificate approve` it, and download the certificate.':
    '用 `kubectl certificate approve` 批准它，并下载证书。',
  'As the node, read the Secrets and tokens of its pods.':
    '以该节点的身份读取其 Pod 的 Secret 和令牌。',
  'Name the signers in `resourceNames`; leave out kubernetes.io/kube-apiserver-client and kubernetes.io/kube-apiserver-client-kubelet.':
    '在 `resourceNames` 中写明签名者；不要包含 kubernetes.io/kube-apiserver-client 和 kubernetes.io/kube-apiserver-client-kubelet。',
};
export default translations;
