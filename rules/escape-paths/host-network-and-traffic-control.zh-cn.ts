import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" is in the node’s network and may rewrite its routes and firewall (NET_ADMIN): it can read and redirect the node’s traffic. Remove hostNetwork.':
    '容器 "{0}" 处于节点的网络中，并可改写其路由和防火墙（NET_ADMIN）：它能读取和重定向节点的流量。移除 hostNetwork。',
  'Container "{0}" is in the node’s network and may send any packet (NET_RAW): it can read the node’s traffic and pose as the node. Remove hostNetwork.':
    '容器 "{0}" 处于节点的网络中，并可发送任意数据包（NET_RAW）：它能读取节点的流量并冒充节点。移除 hostNetwork。',
  'Node’s traffic within reach of a container that may change it':
    '能更改流量的容器可触及节点的流量',
  'In the node’s network, NET_ADMIN and NET_RAW act on the node’s own interfaces: its traffic, that of its pods and that of the kubelet can be read, forged and redirected.':
    '在节点的网络中，NET_ADMIN 和 NET_RAW 作用于节点自身的网络接口：节点、其 Pod 以及 kubelet 的流量都可被读取、伪造和重定向。',
  'Capture the node’s traffic, or insert iptables rules that send requests for the API server or a Service to a program of your own.':
    '捕获节点的流量，或插入 iptables 规则，把发往 API 服务器或某个 Service 的请求引到自己的程序。',
  'With NET_RAW run `tcpdump -i any`: plain traffic of all pods of the node is readable; ARP and router advertisements can be forged.':
    '有 NET_RAW 时，运行 `tcpdump -i any`：节点上所有 Pod 的明文流量都可读取；ARP 和路由器通告可以伪造。',
  'With NET_ADMIN add `iptables -t nat` rules that send traffic of other pods to yourself.':
    '有 NET_ADMIN 时，添加 `iptables -t nat` 规则，把其他 Pod 的流量引到自己这里。',
  'Use the credentials that pass by, or answer in the place of a service that is trusted.':
    '使用途经的凭据，或冒充受信任的服务作出应答。',
  'Remove `hostNetwork`: in a network of its own the pod’s capabilities concern its own traffic. A program that manages the node’s network needs both; nothing else should run beside it.':
    '移除 `hostNetwork`：Pod 有了自己的网络，其权能便只涉及自身的流量。管理节点网络的程序两者都需要；不应有其他程序与它一同运行。',
};
export default translations;
