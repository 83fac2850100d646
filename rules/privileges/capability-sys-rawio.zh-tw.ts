import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can drive hardware ports and disks past the kernel’s checks':
    '它能繞過核心的檢查操縱硬體連接埠和磁碟',
  'A program that talks to hardware directly, such as a disk or firmware tool, fails.':
    '直接與硬體通訊的程式（例如磁碟或韌體工具）會失敗。',
  'Capability SYS_RAWIO added': '新增了 SYS_RAWIO 權能',
  'SYS_RAWIO opens I/O ports, raw commands to disks and, with a device node, the node’s physical memory.':
    'SYS_RAWIO 會開放 I/O 連接埠和對磁碟的原始命令；若有裝置節點，還會開放節點的實體記憶體。',
  'With /dev/mem or a SCSI device in reach, patch the running kernel’s memory or write sectors of the node’s disk; without one, program the hardware through I/O ports.':
    '若能存取 /dev/mem 或 SCSI 裝置，就修改執行中核心的記憶體，或寫入節點磁碟的磁區；若不能，就透過 I/O 連接埠操控硬體。',
  'Remove it. Let a device plugin hand out the one device that the program uses.':
    '將其移除。讓裝置外掛程式只分配程式使用的那一個裝置。',
};
export default translations;
