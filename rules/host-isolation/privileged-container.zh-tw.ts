import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it holds every capability of its user namespace, unmasked and unfiltered':
    '它擁有其使用者命名空間的全部權能，既無遮蔽也無過濾',
  'it owns the node’s devices and kernel settings, so it can take over the node':
    '它掌控節點的裝置和核心設定，因此能接管節點',
  'Container "{0}" is privileged: {1}. Remove privileged.':
    '容器 "{0}" 是特權容器：{1}。移除 privileged。',
  'Remove privileged from container "{0}"': '從容器 "{0}" 移除 privileged',
  'A program that manages devices, mounts or the kernel stops working.':
    '管理裝置、掛載或核心的程式將無法運作。',
  'Privileged container': '特權容器',
  'A privileged container has every capability, all host devices and a writable /proc and /sys; seccomp, AppArmor and SELinux are off. It is root on the node in all but name.':
    '特權容器擁有全部權能、所有主機裝置以及可寫入的 /proc 和 /sys；seccomp、AppArmor 和 SELinux 均已關閉。它雖無其名，實為節點上的 root。',
  'Mount the node’s disk from /dev and chroot into it. Or write a program’s path to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the program as root on the node. Or load a kernel module.':
    '從 /dev 掛載節點的磁碟並 chroot 進去。或者把某個程式的路徑寫入 /proc/sys/kernel/core_pattern，再使一個處理程序當掉：核心會在節點上以 root 身分執行該程式。或者載入核心模組。',
  'Remove `privileged` and add the one capability or device plugin that the program really needs.':
    '移除 `privileged`，只新增程式真正需要的那一項權能或那一個裝置外掛程式。',
};
export default translations;
