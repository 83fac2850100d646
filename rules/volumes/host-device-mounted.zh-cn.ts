import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'who may open it talks to the node’s kernel or disk past all file permissions. Use a device plugin or a resource claim.':
    '能打开它的程序可绕过所有文件权限，直接与节点的内核或磁盘打交道。改用设备插件或资源申领。',
  'who may open it talks to the node’s kernel or disk past all file permissions, readOnly or not. Use a device plugin or a resource claim.':
    '无论是否设置 readOnly，能打开它的程序都可绕过所有文件权限，直接与节点的内核或磁盘打交道。改用设备插件或资源申领。',
  'Devices of the node mounted': '挂载了节点的设备',
  '/dev and what lies in it are devices. A disk’s device is the disk: whoever opens it reads and writes all files on it. Others (kmsg, mem, kvm, vhost) open a way into the kernel. A read-only mount does not apply to what is written to a device.':
    '/dev 及其中的内容都是设备。磁盘的设备就是磁盘：能打开它的程序可以读写其上的所有文件。其他设备（kmsg、mem、kvm、vhost）则开辟了进入内核的途径。只读挂载对写入设备的内容不起作用。',
  'In a privileged container, or with a device cgroup that allows it, open the node’s disk and write to its file system directly.':
    '在特权容器中，或在设备 cgroup 允许时，打开节点的磁盘并直接写入其文件系统。',
  'In the container, find the disk: `cat /proc/partitions`.':
    '在容器中找到磁盘：`cat /proc/partitions`。',
  'Read a file of the node past all permissions: `debugfs -R "cat /etc/shadow" /host/sda1`.':
    '绕过所有权限读取节点的文件：`debugfs -R "cat /etc/shadow" /host/sda1`。',
  'Write to it: `debugfs -w`, then a job in /etc/cron.d or a key for root.':
    '写入其中：用 `debugfs -w`，然后在 /etc/cron.d 中写入任务，或为 root 写入密钥。',
  'Ask for the device by a device plugin or by dynamic resource allocation, which give just that device to just that container.':
    '通过设备插件或动态资源分配请求该设备，它们只把这一个设备给予这一个容器。',
};
export default translations;
