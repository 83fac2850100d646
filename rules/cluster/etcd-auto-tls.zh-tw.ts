import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets etcd sign its own certificates (--{1}): nobody can tell it from an impostor. Give it certificates of an authority of its own.':
    '容器 "{0}" 讓 etcd 自行簽發憑證（--{1}）：沒有人能將它與冒充者區分開。為其提供專用 CA 簽發的憑證。',
  'etcd needs certificate files instead, or it talks without TLS.':
    'etcd 需要改用憑證檔案，否則它會在沒有 TLS 的情況下通訊。',
  'etcd with certificates that it signs itself': '自行簽發憑證的 etcd',
  'With automatic TLS etcd signs a certificate for itself at every start. It encrypts, and proves nothing.':
    '使用自動 TLS 時，etcd 每次啟動都為自己簽發一個憑證。這樣的憑證能加密，卻什麼都證明不了。',
  'Answer in etcd’s place: nobody can verify the certificate, so nobody notices, and the API server hands over what it stores.':
    '冒充 etcd 回應：沒有人能驗證憑證，因此沒有人察覺，API 伺服器就會交出它要儲存的內容。',
  'Stand between the API server and etcd, or between two members, by ARP or DNS.':
    '透過 ARP 或 DNS 介入 API 伺服器與 etcd 之間，或兩個成員之間。',
  'Present any certificate: clients had to switch verification off.':
    '出示任意憑證：用戶端不得不關閉驗證。',
  'Read and change what is stored.': '讀取並變更所儲存的內容。',
  'Remove the flag and give etcd certificates of an authority of its own.':
    '移除此旗標，為 etcd 提供專用 CA 簽發的憑證。',
};
export default translations;
