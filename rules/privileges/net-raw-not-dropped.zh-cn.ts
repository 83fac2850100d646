import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" keeps NET_RAW, which most runtimes give by default: it can forge packets and pose as other pods of the node. Drop it.':
    '容器 "{0}" 保留了大多数运行时默认给予的 NET_RAW：它能伪造数据包，冒充节点上的其他 Pod。将其放弃。',
  'Drop NET_RAW in container "{0}"': '在容器 "{0}" 中放弃 NET_RAW',
  'Capability NET_RAW kept from the runtime’s defaults': '保留了运行时默认给予的 NET_RAW 权能',
  'Docker and containerd give every container NET_RAW unless it is dropped. With raw sockets a pod answers ARP, DNS and router discovery in the name of others. The baseline level tolerates it.':
    '除非将其放弃，否则 Docker 和 containerd 会给予每个容器 NET_RAW。借助原始套接字，Pod 可以他人的名义应答 ARP、DNS 和路由器发现。baseline 级别容许这一点。',
  'As root of the container, answer ARP for the cluster’s DNS, send the pods of the node elsewhere and collect their credentials; or use a bug in packet sockets (CVE-2020-14386) to run code in the kernel.':
    '以容器的 root 身份应答针对集群 DNS 的 ARP 请求，把节点上的 Pod 引向别处并收集其凭据；或利用数据包套接字的漏洞（CVE-2020-14386）在内核中运行代码。',
  'Become root in a container that dropped nothing: most images start as root.':
    '在未放弃任何权能的容器中成为 root：大多数镜像都以 root 身份启动。',
  'Open a packet socket; `grep CapEff /proc/self/status` shows that bit 13, NET_RAW, is set.':
    '打开一个数据包套接字；`grep CapEff /proc/self/status` 显示第 13 位（NET_RAW）已置位。',
  'Answer ARP requests for the address of the cluster’s DNS with the pod’s own address.':
    '用该 Pod 自己的地址应答针对集群 DNS 地址的 ARP 请求。',
  'Answer the DNS queries of other pods of the node, and forward or read what they then send.':
    '应答节点上其他 Pod 的 DNS 查询，并转发或读取它们此后发送的内容。',
  'Write `drop: ["ALL"]`, or at least `NET_RAW`, in `capabilities`. For ping, let the pod set the sysctl net.ipv4.ping_group_range.':
    '在 `capabilities` 中写入 `drop: ["ALL"]`，或至少写入 `NET_RAW`。若要使用 ping，让 Pod 设置 sysctl net.ipv4.ping_group_range。',
};
export default translations;
