import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts {1} without {2}: clients cannot verify it, or it cannot verify them. Give it the files.':
    '容器 "{0}" 啟動 {1} 時沒有設定 {2}：用戶端無法驗證它，或它無法驗證用戶端。為其提供這些檔案。',
  'Control plane component without its certificates and keys': '缺少憑證和金鑰的控制平面元件',
  'A component that is given no certificate signs one itself, which clients cannot verify; without a client authority it verifies no certificates; without keys for service accounts it borrows its TLS key.':
    '沒有得到憑證的元件會自行簽發一個，用戶端無法驗證；沒有用戶端 CA，它就不驗證任何憑證；沒有服務帳戶金鑰，它就借用自己的 TLS 金鑰。',
  'Stand between a client and the API server with a certificate of your own: clients that had to skip verification do not notice.':
    '用自己的憑證介入用戶端與 API 伺服器之間：不得不略過驗證的用戶端不會察覺。',
  'Give the API server `--client-ca-file`, `--tls-cert-file`, `--tls-private-key-file` and `--service-account-key-file`, the controller manager `--root-ca-file` and `--service-account-private-key-file`.':
    '為 API 伺服器設定 `--client-ca-file`、`--tls-cert-file`、`--tls-private-key-file` 和 `--service-account-key-file`，為控制器管理員設定 `--root-ca-file` 和 `--service-account-private-key-file`。',
};
export default translations;
