import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet knows no authority for client certificates, so the API server cannot prove itself with one. Set authentication.x509.clientCAFile.':
    'kubelet 沒有用於用戶端憑證的 CA，API 伺服器因此無法用憑證證明自己。設定 authentication.x509.clientCAFile。',
  'Kubelet that cannot verify client certificates': '無法驗證用戶端憑證的 kubelet',
  'The API server proves itself to the kubelet by a client certificate. Without an authority the kubelet cannot verify one, and must let it in some other way.':
    'API 伺服器透過用戶端憑證向 kubelet 證明自己。沒有 CA，kubelet 就無法驗證憑證，只能以其他方式讓 API 伺服器進入。',
  'Where the kubelet lets the API server in as anonymous instead, it lets everybody in.':
    '如果 kubelet 改為讓 API 伺服器以匿名身分進入，就等於讓所有人進入。',
  'Set `authentication.x509.clientCAFile` to the cluster’s authority.':
    '將 `authentication.x509.clientCAFile` 設為叢集的 CA。',
};
export default translations;
