import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" has a disk as the device {1}: it reads and writes past file permissions. Mount a file system unless it must have the disk.':
    '容器 "{0}" 把磁盘作为设备 {1} 使用：它绕过文件权限进行读写。除非必须使用磁盘本身，否则改为挂载文件系统。',
  'Raw block volume': '原始块卷',
  'A container with a raw device reads and writes the disk itself. File permissions, quotas and the checks of a file system do not apply, and user namespaces (`hostUsers: false`) cannot be used.':
    '带有原始设备的容器读写的是磁盘本身。文件权限、配额和文件系统的检查都不适用，也无法使用用户名字空间（`hostUsers: false`）。',
  'Where the volume is a disk or partition of the node, write to the file system on it; on any disk, write a broken file system that the next node’s kernel mounts.':
    '如果该卷是节点的磁盘或分区，则写入其上的文件系统；在任何磁盘上，都可写入一个损坏的文件系统，由下一个节点的内核挂载。',
  'Look what the device is: `blkid <devicePath>`.': '查看该设备是什么：`blkid <devicePath>`。',
  'If it holds a file system of the node, edit it with `debugfs -w`.':
    '如果其中有节点的文件系统，用 `debugfs -w` 编辑它。',
  'Use `volumeMode: Filesystem` and volumeMounts, unless the program manages the disk itself, as some databases and storage systems do.':
    '使用 `volumeMode: Filesystem` 和 volumeMounts，除非程序自行管理磁盘，例如某些数据库和存储系统。',
};
export default translations;
