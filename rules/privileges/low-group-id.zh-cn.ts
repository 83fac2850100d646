import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Group {0} of {1} may also be a group of the node, whose files it then reaches once outside. Choose a number of 10000 or above.':
    '{1} 的组 {0} 可能也是节点上的组，一旦逃到容器之外，就能访问该组的文件。选择 10000 或以上的编号。',
  'Set runAsGroup: {0} in {1}': '在{1} 中设置 runAsGroup: {0}',
  'The program must be able to read its files, and to write its data, as that group.':
    '程序必须能以该组身份读取其文件并写入其数据。',
  'Group number below 10000': '低于 10000 的组编号',
  'Without a user namespace a number means the same group in the pod and on the node. Distributions give low numbers to groups that guard logs, disks and sockets.':
    '没有用户名字空间时，同一编号在 Pod 中和节点上表示同一个组。发行版把较小的编号分配给把守日志、磁盘和套接字的组。',
  'After an escape, or through a hostPath, the process reads what the node opens to that group: logs for adm, disks for disk, the runtime’s socket for docker, and what root’s group may read.':
    '逃逸之后，或通过 hostPath，进程便能读取节点向该组开放的内容：adm 对应日志，disk 对应磁盘，docker 对应运行时的套接字，以及 root 的组可以读取的内容。',
  'Set `runAsGroup` to a number of 10000 or above, or set `hostUsers: false`.':
    '将 `runAsGroup` 设为 10000 或以上的编号，或设置 `hostUsers: false`。',
};
export default translations;
