import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can drive hardware ports and disks past the kernel’s checks':
    '它能绕过内核的检查操纵硬件端口和磁盘',
  'A program that talks to hardware directly, such as a disk or firmware tool, fails.':
    '直接与硬件通信的程序（例如磁盘或固件工具）会失败。',
  'Capability SYS_RAWIO added': '添加了 SYS_RAWIO 权能',
  'SYS_RAWIO opens I/O ports, raw commands to disks and, with a device node, the node’s physical memory.':
    'SYS_RAWIO 会开放 I/O 端口和对磁盘的原始命令；若有设备节点，还会开放节点的物理内存。',
  'With /dev/mem or a SCSI device in reach, patch the running kernel’s memory or write sectors of the node’s disk; without one, program the hardware through I/O ports.':
    '若能访问 /dev/mem 或 SCSI 设备，就修改运行中内核的内存，或写入节点磁盘的扇区；若不能，就通过 I/O 端口对硬件编程。',
  'Remove it. Let a device plugin hand out the one device that the program uses.':
    '将其移除。让设备插件只分配程序使用的那一个设备。',
};
export default translations;
