import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can make device nodes, a way to the node’s disks where devices are allowed':
    '它能创建设备节点，在允许访问设备的地方，这是通向节点磁盘的途径',
  'it can give capabilities to program files, for others to run':
    '它能为程序文件赋予权能，供他人运行',
  'it can hand its capabilities on to other processes': '它能把自己的权能传给其他进程',
  'it can change its root directory, a step of entering other namespaces':
    '它能更改自己的根目录，这是进入其他名字空间的一个步骤',
  'Container "{0}" adds {1}: {2}. Remove it unless the program needs it.':
    '容器 "{0}" 添加了 {1}：{2}。除非程序需要，否则将其移除。',
  'A program that uses {0} fails, unless the runtime gives it by default.':
    '除非运行时默认给予 {0}，否则使用它的程序会失败。',
  'Capability added that helps an escape': '添加了有助于逃逸的权能',
  'MKNOD, SETFCAP, SETPCAP and SYS_CHROOT are within the baseline level. None breaks out by itself, but known escapes need one of them for a step, and few programs do.':
    'MKNOD、SETFCAP、SETPCAP 和 SYS_CHROOT 在 baseline 级别的允许范围内。它们单独都不足以逃逸，但已知的逃逸手法有某个步骤需要其中之一，而需要它们的程序很少。',
  'With MKNOD, make a node of the disk’s device and let a process outside, which reaches it under /proc/<pid>/root, read the disk; with SETFCAP, leave a program with file capabilities on a shared volume for another container to run.':
    '借助 MKNOD，为磁盘的设备创建节点，并让外部的进程经由 /proc/<pid>/root 访问它，从而读取磁盘；借助 SETFCAP，在共享卷上留下带有文件权能的程序，供另一个容器运行。',
  'Remove it, drop ALL, and add back only what the program fails without. NET_BIND_SERVICE is what the restricted level allows.':
    '将其移除，放弃 ALL，只加回缺少时程序会失败的权能。NET_BIND_SERVICE 是 restricted 级别所允许的权能。',
};
export default translations;
