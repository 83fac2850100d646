import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet knows no authority for client certificates, so the API server cannot prove itself with one. Set authentication.x509.clientCAFile.':
    'kubelet 没有用于客户端证书的 CA，API 服务器因此无法用证书证明自己。设置 authentication.x509.clientCAFile。',
  'Kubelet that cannot verify client certificates': '无法验证客户端证书的 kubelet',
  'The API server proves itself to the kubelet by a client certificate. Without an authority the kubelet cannot verify one, and must let it in some other way.':
    'API 服务器通过客户端证书向 kubelet 证明自己。没有 CA，kubelet 就无法验证证书，只能以其他方式放入 API 服务器。',
  'Where the kubelet lets the API server in as anonymous instead, it lets everybody in.':
    '如果 kubelet 改为以匿名身份放入 API 服务器，就等于放入了所有人。',
  'Set `authentication.x509.clientCAFile` to the cluster’s authority.':
    '将 `authentication.x509.clientCAFile` 设为集群的 CA。',
};
export default translations;
