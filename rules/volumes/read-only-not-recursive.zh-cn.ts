import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" mounts {1} of the node read-only, but can write to file systems mounted below it. Set recursiveReadOnly: IfPossible.':
    '容器 "{0}" 以只读方式挂载了节点的 {1}，但能写入挂载在其下的文件系统。设置 recursiveReadOnly: IfPossible。',
  'Set recursiveReadOnly to IfPossible': '将 recursiveReadOnly 设为 IfPossible',
  'Read-only hostPath with writable mounts below': '其下有可写挂载的只读 hostPath',
  '`readOnly` makes the mounted file system read-only, not those that are mounted below it on the node: disks, tmpfs with secrets, control groups.':
    '`readOnly` 使被挂载的文件系统只读，但不影响节点上挂载在其下的文件系统：磁盘、含有机密的 tmpfs、控制组。',
  'Write to a file system below: with / mounted, /boot, /run or a data disk may be writable although the mount says read-only.':
    '写入其下的文件系统：挂载 / 时，即使挂载标为只读，/boot、/run 或数据盘仍可能可写。',
  'Set `recursiveReadOnly: IfPossible`; `Enabled` refuses to start where the node cannot do it. It needs `readOnly: true` and no mountPropagation.':
    '设置 `recursiveReadOnly: IfPossible`；使用 `Enabled` 时，容器在无法支持的节点上拒绝启动。它需要 `readOnly: true`，且不得设置 mountPropagation。',
};
export default translations;
