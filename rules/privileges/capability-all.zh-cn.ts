import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'with every capability it can mount disks, load kernel modules and take over the node':
    '拥有全部权能，它就能挂载磁盘、加载内核模块并接管节点',
  'Whatever the program does with any capability stops working; add back the ones it needs.':
    '程序依靠任何权能所做的事都将无法进行；再加回它需要的权能。',
  'All capabilities added': '添加了全部权能',
  'With every capability, root in the container may do to the kernel what root on the node may do; only device access and masked paths still differ from a privileged container.':
    '拥有全部权能时，凡是节点上的 root 能对内核做的事，容器中的 root 也都能做；与特权容器的区别只剩设备访问和被屏蔽的路径。',
  'Load a kernel module, or open any file of the node through open_by_handle_at, or mount a cgroup v1 hierarchy and let its release_agent run a program on the node.':
    '加载内核模块，或通过 open_by_handle_at 打开节点的任意文件，或挂载 cgroup v1 层级并让其 release_agent 在节点上运行程序。',
  'Name the single capabilities that the program needs, and drop ALL.':
    '逐一写明程序需要的权能，并放弃 ALL。',
};
export default translations;
