import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can forge packets and pose as other pods of the node': '它能伪造数据包，冒充节点上的其他 Pod',
  'Programs that send raw packets, such as tcpdump, DHCP servers or an old ping, fail.':
    '发送原始数据包的程序会失败，例如 tcpdump、DHCP 服务器或旧版 ping。',
  'Capability NET_RAW added': '添加了 NET_RAW 权能',
  'NET_RAW opens raw and packet sockets. With them a pod answers ARP, DNS and router discovery in the name of others. Most runtimes grant it unless it is dropped.':
    'NET_RAW 会开放原始套接字和数据包套接字。Pod 可借此以他人的名义应答 ARP、DNS 和路由器发现。除非将其放弃，否则大多数运行时都会授予它。',
  'Answer ARP for the cluster’s DNS from a pod of the same node, send clients elsewhere and collect their credentials; or use a bug in packet sockets (CVE-2020-14386) to run code in the kernel.':
    '从同一节点的某个 Pod 应答针对集群 DNS 的 ARP 请求，把客户端引向别处并收集其凭据；或利用数据包套接字的漏洞（CVE-2020-14386）在内核中运行代码。',
  'Remove it and drop ALL. For ping, let the pod set the sysctl net.ipv4.ping_group_range.':
    '将其移除并放弃 ALL。若要使用 ping，让 Pod 设置 sysctl net.ipv4.ping_group_range。',
};
export default translations;
