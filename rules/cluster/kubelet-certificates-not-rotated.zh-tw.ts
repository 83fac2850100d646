import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Somebody must approve the kubelet’s certificate requests, as kube-controller-manager does.':
    '必須有人核准 kubelet 的憑證要求，kube-controller-manager 就會這樣做。',
  'Somebody must approve the kubelet’s requests for serving certificates.':
    '必須有人核准 kubelet 的服務憑證要求。',
  'The kubelet does not renew its client certificate: it needs one that is valid for long, and a stolen one stays good. Set rotateCertificates to true.':
    'kubelet 不更新其用戶端憑證：它因此需要一個長期有效的憑證，而遭竊的憑證也長期可用。將 rotateCertificates 設為 true。',
  'The kubelet does not renew its serving certificate, so clients come to ignore that it has run out. Set RotateKubeletServerCertificate to true.':
    'kubelet 不更新其服務憑證，用戶端因此逐漸習慣於忽略憑證已過期。將 RotateKubeletServerCertificate 設為 true。',
  'Kubelet that does not renew its certificates': '不更新憑證的 kubelet',
  'A kubelet that does not renew its certificates needs long-lived ones, or stops working when they run out.':
    '不更新憑證的 kubelet 需要長期有效的憑證，否則會在憑證過期後停止運作。',
  'A client certificate stolen from a node is good for as long as it was issued for.':
    '從節點竊取的用戶端憑證，簽發的有效期有多長，就能用多久。',
  'Set `rotateCertificates` to true, and leave the feature gate RotateKubeletServerCertificate on.':
    '將 `rotateCertificates` 設為 true，並保持功能閘門 RotateKubeletServerCertificate 開啟。',
};
export default translations;
