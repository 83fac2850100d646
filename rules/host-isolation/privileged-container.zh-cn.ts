import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it holds every capability of its user namespace, unmasked and unfiltered':
    '它拥有其用户名字空间的全部权能，既无屏蔽也无过滤',
  'it owns the node’s devices and kernel settings, so it can take over the node':
    '它掌控节点的设备和内核设置，因此能接管节点',
  'Container "{0}" is privileged: {1}. Remove privileged.':
    '容器 "{0}" 是特权容器：{1}。移除 privileged。',
  'Remove privileged from container "{0}"': '从容器 "{0}" 移除 privileged',
  'A program that manages devices, mounts or the kernel stops working.':
    '管理设备、挂载或内核的程序将无法工作。',
  'Privileged container': '特权容器',
  'A privileged container has every capability, all host devices and a writable /proc and /sys; seccomp, AppArmor and SELinux are off. It is root on the node in all but name.':
    '特权容器拥有全部权能、所有主机设备以及可写的 /proc 和 /sys；seccomp、AppArmor 和 SELinux 均已关闭。它虽无其名，实为节点上的 root。',
  'Mount the node’s disk from /dev and chroot into it. Or write a program’s path to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the program as root on the node. Or load a kernel module.':
    '从 /dev 挂载节点的磁盘并 chroot 进去。或者把某个程序的路径写入 /proc/sys/kernel/core_pattern，再使一个进程崩溃：内核会在节点上以 root 身份运行该程序。或者加载内核模块。',
  'Remove `privileged` and add the one capability or device plugin that the program really needs.':
    '移除 `privileged`，只添加程序真正需要的那一项权能或那一个设备插件。',
};
export default translations;
