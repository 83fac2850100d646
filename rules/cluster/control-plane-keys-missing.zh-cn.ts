import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts {1} without {2}: clients cannot verify it, or it cannot verify them. Give it the files.':
    '容器 "{0}" 启动 {1} 时没有设置 {2}：客户端无法验证它，或它无法验证客户端。为其提供这些文件。',
  'Control plane component without its certificates and keys': '缺少证书和密钥的控制平面组件',
  'A component that is given no certificate signs one itself, which clients cannot verify; without a client authority it verifies no certificates; without keys for service accounts it borrows its TLS key.':
    '没有得到证书的组件会自行签发一个，客户端无法验证；没有客户端 CA，它就不验证任何证书；没有服务账号密钥，它就借用自己的 TLS 密钥。',
  'Stand between a client and the API server with a certificate of your own: clients that had to skip verification do not notice.':
    '用自己的证书插入客户端与 API 服务器之间：不得不跳过验证的客户端不会察觉。',
  'Give the API server `--client-ca-file`, `--tls-cert-file`, `--tls-private-key-file` and `--service-account-key-file`, the controller manager `--root-ca-file` and `--service-account-private-key-file`.':
    '为 API 服务器设置 `--client-ca-file`、`--tls-cert-file`、`--tls-private-key-file` 和 `--service-account-key-file`，为控制器管理器设置 `--root-ca-file` 和 `--service-account-private-key-file`。',
};
export default translations;
