import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'who may open it talks to the node’s kernel or disk past all file permissions. Use a device plugin or a resource claim.':
    '能開啟它的程式可繞過所有檔案權限，直接操作節點的核心或磁碟。改用裝置外掛程式或資源宣告。',
  'who may open it talks to the node’s kernel or disk past all file permissions, readOnly or not. Use a device plugin or a resource claim.':
    '無論是否設定 readOnly，能開啟它的程式都可繞過所有檔案權限，直接操作節點的核心或磁碟。改用裝置外掛程式或資源宣告。',
  'Devices of the node mounted': '掛載了節點的裝置',
  '/dev and what lies in it are devices. A disk’s device is the disk: whoever opens it reads and writes all files on it. Others (kmsg, mem, kvm, vhost) open a way into the kernel. A read-only mount does not apply to what is written to a device.':
    '/dev 及其中的內容都是裝置。磁碟的裝置就是磁碟：能開啟它的程式可以讀寫其上的所有檔案。其他裝置（kmsg、mem、kvm、vhost）則開闢了進入核心的途徑。唯讀掛載對寫入裝置的內容不起作用。',
  'In a privileged container, or with a device cgroup that allows it, open the node’s disk and write to its file system directly.':
    '在特權容器中，或在裝置 cgroup 允許時，開啟節點的磁碟並直接寫入其檔案系統。',
  'In the container, find the disk: `cat /proc/partitions`.':
    '在容器中找到磁碟：`cat /proc/partitions`。',
  'Read a file of the node past all permissions: `debugfs -R "cat /etc/shadow" /host/sda1`.':
    '繞過所有權限讀取節點的檔案：`debugfs -R "cat /etc/shadow" /host/sda1`。',
  'Write to it: `debugfs -w`, then a job in /etc/cron.d or a key for root.':
    '寫入其中：用 `debugfs -w`，然後在 /etc/cron.d 中寫入工作，或為 root 寫入金鑰。',
  'Ask for the device by a device plugin or by dynamic resource allocation, which give just that device to just that container.':
    '透過裝置外掛程式或動態資源配置要求該裝置，它們只把這一個裝置給予這一個容器。',
};
export default translations;
