import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can make device nodes, a way to the node’s disks where devices are allowed':
    '它能建立裝置節點，在允許存取裝置的地方，這是通向節點磁碟的途徑',
  'it can give capabilities to program files, for others to run':
    '它能為程式檔案賦予權能，供他人執行',
  'it can hand its capabilities on to other processes': '它能把自己的權能傳給其他處理程序',
  'it can change its root directory, a step of entering other namespaces':
    '它能變更自己的根目錄，這是進入其他命名空間的一個步驟',
  'Container "{0}" adds {1}: {2}. Remove it unless the program needs it.':
    '容器 "{0}" 新增了 {1}：{2}。除非程式需要，否則將其移除。',
  'A program that uses {0} fails, unless the runtime gives it by default.':
    '除非執行階段預設給予 {0}，否則使用它的程式會失敗。',
  'Capability added that helps an escape': '新增了有助於逃逸的權能',
  'MKNOD, SETFCAP, SETPCAP and SYS_CHROOT are within the baseline level. None breaks out by itself, but known escapes need one of them for a step, and few programs do.':
    'MKNOD、SETFCAP、SETPCAP 和 SYS_CHROOT 在 baseline 等級的允許範圍內。它們單獨都不足以逃逸，但已知的逃逸手法有某個步驟需要其中之一，而需要它們的程式很少。',
  'With MKNOD, make a node of the disk’s device and let a process outside, which reaches it under /proc/<pid>/root, read the disk; with SETFCAP, leave a program with file capabilities on a shared volume for another container to run.':
    '藉助 MKNOD，為磁碟的裝置建立節點，並讓外部的處理程序經由 /proc/<pid>/root 存取它，從而讀取磁碟；藉助 SETFCAP，在共用磁碟區上留下帶有檔案權能的程式，供另一個容器執行。',
  'Remove it, drop ALL, and add back only what the program fails without. NET_BIND_SERVICE is what the restricted level allows.':
    '將其移除，捨棄 ALL，只加回缺少時程式會失敗的權能。NET_BIND_SERVICE 是 restricted 等級所允許的權能。',
};
export default translations;
