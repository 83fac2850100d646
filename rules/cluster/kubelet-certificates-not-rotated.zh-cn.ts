import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Somebody must approve the kubelet’s certificate requests, as kube-controller-manager does.':
    '必须有人批准 kubelet 的证书请求，kube-controller-manager 就会这样做。',
  'Somebody must approve the kubelet’s requests for serving certificates.':
    '必须有人批准 kubelet 的服务证书请求。',
  'The kubelet does not renew its client certificate: it needs one that is valid for long, and a stolen one stays good. Set rotateCertificates to true.':
    'kubelet 不续期其客户端证书：它因此需要一个长期有效的证书，而被窃取的证书也长期可用。将 rotateCertificates 设为 true。',
  'The kubelet does not renew its serving certificate, so clients come to ignore that it has run out. Set RotateKubeletServerCertificate to true.':
    'kubelet 不续期其服务证书，客户端因此逐渐习惯于忽略证书已过期。将 RotateKubeletServerCertificate 设为 true。',
  'Kubelet that does not renew its certificates': '不续期证书的 kubelet',
  'A kubelet that does not renew its certificates needs long-lived ones, or stops working when they run out.':
    '不续期证书的 kubelet 需要长期有效的证书，否则会在证书过期后停止工作。',
  'A client certificate stolen from a node is good for as long as it was issued for.':
    '从节点窃取的客户端证书，签发的有效期有多长，就能用多久。',
  'Set `rotateCertificates` to true, and leave the feature gate RotateKubeletServerCertificate on.':
    '将 `rotateCertificates` 设为 true，并保持特性门控 RotateKubeletServerCertificate 开启。',
};
export default translations;
