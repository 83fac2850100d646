import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Ingress "{0}" names no certificate: passwords and session cookies travel in the clear where nothing in front of it encrypts. Add spec.tls.':
    'Ingress "{0}" 未指定憑證：如果其前面沒有任何元件加密，密碼和工作階段 Cookie 就會以明文傳輸。加上 spec.tls。',
  'Ingress without TLS': '沒有 TLS 的 Ingress',
  'Without `tls` an Ingress serves plain HTTP, unless its controller has a certificate of its own or something in front of it encrypts. The manifest does not say which.':
    '沒有 `tls` 時，Ingress 提供明文 HTTP，除非其控制器有自己的憑證，或其前面有元件負責加密。資訊清單並未說明是哪種情況。',
  'Listen anywhere between users and the controller, take a session cookie or a password, and act as that user; an administrator’s session is a way into the program and its pod.':
    '在使用者與控制器之間的任意位置竊聽，取得工作階段 Cookie 或密碼，並冒充該使用者；管理員的工作階段就是進入該程式及其 Pod 的途徑。',
  'Name the hosts and the Secret with their certificate under `spec.tls`; cert-manager can fill the Secret. Where a load balancer in front terminates TLS, switch the rule off.':
    '在 `spec.tls` 下寫明主機名稱和存有其憑證的 Secret；cert-manager 可以填入該 Secret。如果由前面的負載平衡器終止 TLS，關閉此規則。',
};
export default translations;
