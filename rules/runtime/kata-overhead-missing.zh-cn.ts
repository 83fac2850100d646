import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'RuntimeClass "{0}" starts a virtual machine for each pod that nobody counts: nodes are filled beyond their memory. Set overhead.podFixed.':
    'RuntimeClass "{0}" 为每个 Pod 启动一台虚拟机，却没有计入其开销：节点承载的 Pod 会超出节点的内存。设置 overhead.podFixed。',
  'Set the overhead to 160Mi of memory and 250m of CPU': '将开销设为 160Mi 内存和 250m CPU',
  'Each pod of this class then asks for that much more, and fewer of them fit on a node.':
    '此后，使用该运行时类的每个 Pod 都会多请求这么多资源，一个节点能容纳的 Pod 随之减少。',
  'RuntimeClass of Kata Containers without overhead': '未设置开销的 Kata Containers RuntimeClass',
  'Kata Containers runs a virtual machine monitor and a guest kernel for each pod. Without `overhead` the scheduler and the pod’s cgroup do not count them.':
    'Kata Containers 为每个 Pod 运行一个虚拟机监控程序和一个客户机内核。没有 `overhead` 时，调度器和 Pod 的 cgroup 都不会计入它们。',
  'It is no way to the node, but one to its neighbours: many small pods of this class exhaust the node’s memory, and the kernel kills other pods or the guests themselves.':
    '它不是通向节点的途径，却会波及相邻的 Pod：使用该运行时类的许多小 Pod 会耗尽节点的内存，内核便会终止其他 Pod 或客户机本身。',
  'Set `overhead.podFixed` to what the virtual machine needs; Kata’s own manifests for QEMU say 160Mi of memory and 250m of CPU.':
    '将 `overhead.podFixed` 设为虚拟机所需的资源；Kata 自己用于 QEMU 的清单写的是 160Mi 内存和 250m CPU。',
};
export default translations;
