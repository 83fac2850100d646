import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Ingress "{0}" takes requests for every name under {1}, also for those that another team will use. Name the hosts that it serves.':
    'Ingress "{0}" 接收发往 {1} 下所有名称的请求，包括另一个团队将来要用的名称。写明它所服务的主机名。',
  'Ingress "{0}" has a rule without a host, so it takes requests for every name that no other Ingress claims. Name the hosts that it serves.':
    'Ingress "{0}" 有一条没有主机名的规则，因此会接收发往其他 Ingress 均未占用的所有名称的请求。写明它所服务的主机名。',
  'Ingress for any host': '面向任意主机名的 Ingress',
  'A rule without a host, or with a wildcard, answers for names that nobody gave to this workload: those that are new, mistyped, or forgotten in DNS.':
    '没有主机名或带有通配符的规则，会应答无人分配给此工作负载的名称：新的、拼错的，或在 DNS 中被遗忘的名称。',
  'From a program that was broken into, answer for names of others that still point at the controller: collect what their users send, and get certificates for them.':
    '从被攻破的程序冒用他人仍指向该控制器的名称作出应答：收集其用户发送的内容，并为这些名称取得证书。',
  'Write a `host` into every rule, and one rule for each name instead of a wildcard.':
    '在每条规则中写明 `host`，并为每个名称各写一条规则，而不是使用通配符。',
};
export default translations;
