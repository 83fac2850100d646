import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder approves its own request for a client certificate of any user or node. Name the signers that it needs in resourceNames.':
    '持有者可以自行核准自己為任意使用者或節點申請的用戶端憑證。在 resourceNames 中寫明所需的簽署者。',
  'Certificates may be approved': '可核准憑證',
  'A client certificate is an identity that cannot be revoked. Who may approve for the signer of API clients becomes any user.':
    '用戶端憑證是一種無法撤銷的身分。能為 API 用戶端的簽署者核准憑證的人，可以成為任何使用者。',
  'Request a certificate for a node or for a user with rights, approve it, and use it.':
    '為某個節點或有權限的使用者申請憑證，核准並使用它。',
  'Create a CertificateSigningRequest for `CN=system:node:<node>, O=system:nodes`.':
    '為 `CN=system:node:<node>, O=system:nodes` 建立 CertificateSigningRequest。',
  '`kubectl certificate approve` it, and download the certificate.':
    '用 `kubectl certificate approve` 核准它，並下載憑證。',
  'As the node, read the Secrets and tokens of its pods.':
    '以該節點的身分讀取其 Pod 的 Secret 和權杖。',
  'Name the signers in `resourceNames`; leave out kubernetes.io/kube-apiserver-client and kubernetes.io/kube-apiserver-client-kubelet.':
    '在 `resourceNames` 中寫明簽署者；不要包含 kubernetes.io/kube-apiserver-client 和 kubernetes.io/kube-apiserver-client-kubelet。',
};
export default translations;
