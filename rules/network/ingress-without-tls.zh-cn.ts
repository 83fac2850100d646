import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Ingress "{0}" names no certificate: passwords and session cookies travel in the clear where nothing in front of it encrypts. Add spec.tls.':
    'Ingress "{0}" 未指定证书：如果其前面没有任何组件加密，密码和会话 Cookie 就会以明文传输。添加 spec.tls。',
  'Ingress without TLS': '没有 TLS 的 Ingress',
  'Without `tls` an Ingress serves plain HTTP, unless its controller has a certificate of its own or something in front of it encrypts. The manifest does not say which.':
    '没有 `tls` 时，Ingress 提供明文 HTTP，除非其控制器有自己的证书，或其前面有组件负责加密。清单并未说明是哪种情况。',
  'Listen anywhere between users and the controller, take a session cookie or a password, and act as that user; an administrator’s session is a way into the program and its pod.':
    '在用户与控制器之间的任意位置窃听，取得会话 Cookie 或密码，并冒充该用户；管理员的会话就是进入该程序及其 Pod 的途径。',
  'Name the hosts and the Secret with their certificate under `spec.tls`; cert-manager can fill the Secret. Where a load balancer in front terminates TLS, switch the rule off.':
    '在 `spec.tls` 下写明主机名和存有其证书的 Secret；cert-manager 可以填充该 Secret。如果由前面的负载均衡器终止 TLS，关闭此规则。',
};
export default translations;
