import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This sysctl has no name: the API server refuses the pod. Name it or remove the entry.':
    '此 sysctl 没有名称：API 服务器会拒绝该 Pod。为其命名或移除该条目。',
  'The sysctl "{0}" is set more than once, and Pod Security knows it with dots only. Keep one entry, named {1}.':
    'sysctl "{0}" 被设置了多次，而且 Pod 安全性准入只认识以点分隔的写法。只保留一个条目，命名为 {1}。',
  'The sysctl "{0}" is safe, but Pod Security knows it with dots only. Write {1}.':
    'sysctl "{0}" 是安全的，但 Pod 安全性准入只认识以点分隔的写法。改为 {1}。',
  'The sysctl "{0}" counts as safe from Kubernetes {1} on only. Remove it for older clusters.':
    'sysctl "{0}" 从 Kubernetes {1} 起才算安全。若要用于旧版集群，将其移除。',
  'The sysctl "{0}" is not safe: it can change or exhaust the kernel that all pods of the node share. Remove it.':
    'sysctl "{0}" 不安全：它能更改节点上所有 Pod 共享的内核，或将其资源耗尽。移除此 sysctl。',
  'Write {0}': '改为 {0}',
  'Remove the sysctl without a name': '移除没有名称的 sysctl',
  'Remove the sysctl {0}': '移除 sysctl {0}',
  'The pod then runs with the node’s value; a program that checks the setting may not start.':
    '此后该 Pod 以节点的值运行；检查此设置的程序可能无法启动。',
  'Unsafe sysctl': '不安全的 sysctl',
  'A sysctl is safe when it holds for the pod alone and cannot hurt its neighbours. All others change the kernel that every pod of the node shares, or let one pod exhaust it.':
    '只对 Pod 自身生效且不会损害相邻 Pod 的 sysctl 才是安全的。其他的要么更改节点上所有 Pod 共享的内核，要么让一个 Pod 就能将其资源耗尽。',
  'Raise limits until the node runs out of memory, or turn off protections of its network. In CRI-O before 1.23.2 a crafted value also set kernel.core_pattern and ran a program as root on the node (CVE-2022-0811).':
    '调高各项限制，直到节点的内存耗尽，或关闭节点网络的防护。在 1.23.2 之前的 CRI-O 中，精心构造的值还能设置 kernel.core_pattern，从而在节点上以 root 身份运行程序（CVE-2022-0811）。',
  'Remove the entry and tune the node itself, or use one of the sysctls that are safe in your Kubernetes version.':
    '移除该条目并直接调优节点本身，或使用在你的 Kubernetes 版本中安全的 sysctl。',
  'Reserved ports are safe, too': '保留端口也属于安全',
  'Four TCP timers are safe, too': '四个 TCP 计时器也属于安全',
  'TCP buffer sizes are safe, too': 'TCP 缓冲区大小也属于安全',
  'TCP slow start and unsent data are safe, too': 'TCP 慢启动和未发送数据也属于安全',
};
export default translations;
