import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'What container "{0}" mounts below {1} appears on the node and in other pods: it can cover their files with its own. Remove mountPropagation.':
    '容器 "{0}" 在 {1} 下挂载的内容会出现在节点和其他 Pod 中：它能用自己的文件遮盖它们的文件。移除 mountPropagation。',
  'What the container mounts no longer reaches the node: storage drivers stop working.':
    '容器挂载的内容不再传播到节点：存储驱动程序会停止工作。',
  'Mounts reach the node (Bidirectional)': '挂载会传播到节点（Bidirectional）',
  'With Bidirectional propagation, what a privileged container mounts shows up on the node and in all pods that mount the same path. Storage drivers need it, nothing else does.':
    '使用 Bidirectional 传播时，特权容器挂载的内容会出现在节点上，以及挂载同一路径的所有 Pod 中。只有存储驱动程序需要它。',
  'Mount a file system of one’s own over a directory that the node or another pod trusts, such as the volume with another pod’s token or a directory of programs.':
    '把自己的文件系统挂载到节点或其他 Pod 信任的目录之上，例如存有另一个 Pod 令牌的卷或存放程序的目录。',
  'In the container, find a mount that propagates: `grep shared: /proc/self/mountinfo`.':
    '在容器中找到会传播的挂载：`grep shared: /proc/self/mountinfo`。',
  'Make a file system with the files that the victim shall read, for instance a tmpfs.':
    '制作一个文件系统，放入要让受害者读取的文件，例如 tmpfs。',
  'Mount it below the shared path, over another pod’s volume: `mount -t tmpfs x /var/lib/kubelet/pods/<uid>/volumes/…`.':
    '将其挂载到共享路径之下，覆盖另一个 Pod 的卷：`mount -t tmpfs x /var/lib/kubelet/pods/<uid>/volumes/…`。',
  'The kubelet and that pod now read the attacker’s files.':
    'kubelet 和那个 Pod 此后读取的就是攻击者的文件。',
  'Remove mountPropagation. A storage driver keeps it on its own plugin directory and on nothing above.':
    '移除 mountPropagation。存储驱动程序只在自己的插件目录上保留它，不在任何上级目录上保留。',
};
export default translations;
