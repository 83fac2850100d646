import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'NetworkPolicy "{0}" lets everybody in at every port: one such rule undoes all others for these pods. Name who may connect, and to which ports.':
    'NetworkPolicy "{0}" 让所有来源都能连接任何端口：只要有一条这样的规则，对这些 Pod 而言其他规则便全部失效。指明谁可以连接，以及连接哪些端口。',
  'NetworkPolicy "{0}" lets its pods connect to everything, the cloud’s metadata service included: one such rule undoes all others. Name where they may connect.':
    'NetworkPolicy "{0}" 让其 Pod 能连接任何目标，包括云的元数据服务：只要有一条这样的规则，其他规则便全部失效。指明它们可以连接到哪里。',
  'NetworkPolicy that allows everything': '允许一切的 NetworkPolicy',
  'NetworkPolicies add up: what one of them allows is allowed. A rule without peers and ports, written `{}`, allows everything, and no other policy takes it back.':
    'NetworkPolicy 是累加的：只要其中一个允许，就被允许。没有对端和端口的规则（写作 `{}`）允许一切，其他任何策略都无法收回。',
  'From a program that was broken into, connect as if there were no policy: to other teams’ pods, to the cloud’s metadata service, and to a server outside that takes what was found.':
    '从被攻破的程序发起连接，就像没有任何策略一样：连接其他团队的 Pod、云的元数据服务，以及外部用来接收所获内容的服务器。',
  'Replace the empty rule by rules that name peers (`podSelector`, `namespaceSelector`, `ipBlock`) and ports. To deny everything, leave the list of rules empty: `ingress: []`.':
    '用指明对端（`podSelector`、`namespaceSelector`、`ipBlock`）和端口的规则取代空规则。若要拒绝一切，将规则列表留空：`ingress: []`。',
};
export default translations;
