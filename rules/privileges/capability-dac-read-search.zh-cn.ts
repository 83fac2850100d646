import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can open any file of the node by its inode number, keys and tokens included':
    '它能按 inode 编号打开节点的任意文件，包括密钥和令牌',
  'A program that reads files without having permission to, such as a backup, is refused.':
    '没有权限却要读取文件的程序（例如备份程序）会被拒绝。',
  'Capability DAC_READ_SEARCH added': '添加了 DAC_READ_SEARCH 权能',
  'DAC_READ_SEARCH permits open_by_handle_at, which opens files by number and knows no container. With DAC_OVERRIDE, a default capability, it can write them too.':
    'DAC_READ_SEARCH 允许使用 open_by_handle_at，它按编号打开文件，全然不顾容器。加上默认权能 DAC_OVERRIDE，还能写入这些文件。',
  'Take a handle of /etc/hosts, which the node mounts into every container, ask open_by_handle_at for inode 2 of the same disk, and walk the node’s file system to /etc/shadow and the kubelet’s key.':
    '取得 /etc/hosts 的句柄（节点会把该文件挂载到每个容器中），用 open_by_handle_at 请求同一磁盘的 inode 2，再沿着节点的文件系统找到 /etc/shadow 和 kubelet 的密钥。',
  'Remove it. Give backup programs the volumes that they read, and a group that may read them.':
    '将其移除。为备份程序提供它们要读取的卷，以及有权读取这些卷的组。',
};
export default translations;
