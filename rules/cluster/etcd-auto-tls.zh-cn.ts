import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets etcd sign its own certificates (--{1}): nobody can tell it from an impostor. Give it certificates of an authority of its own.':
    '容器 "{0}" 让 etcd 自行签发证书（--{1}）：没有人能将它与冒充者区分开。为其提供专用 CA 签发的证书。',
  'etcd needs certificate files instead, or it talks without TLS.':
    'etcd 需要改用证书文件，否则它会在没有 TLS 的情况下通信。',
  'etcd with certificates that it signs itself': '自行签发证书的 etcd',
  'With automatic TLS etcd signs a certificate for itself at every start. It encrypts, and proves nothing.':
    '使用自动 TLS 时，etcd 每次启动都为自己签发一个证书。这样的证书能加密，却什么都证明不了。',
  'Answer in etcd’s place: nobody can verify the certificate, so nobody notices, and the API server hands over what it stores.':
    '冒充 etcd 应答：没有人能验证证书，因此没有人察觉，API 服务器就会交出它要存储的内容。',
  'Stand between the API server and etcd, or between two members, by ARP or DNS.':
    '通过 ARP 或 DNS 插入 API 服务器与 etcd 之间，或两个成员之间。',
  'Present any certificate: clients had to switch verification off.':
    '出示任意证书：客户端不得不关闭验证。',
  'Read and change what is stored.': '读取并更改所存储的内容。',
  'Remove the flag and give etcd certificates of an authority of its own.':
    '移除该标志，为 etcd 提供专用 CA 签发的证书。',
};
export default translations;
