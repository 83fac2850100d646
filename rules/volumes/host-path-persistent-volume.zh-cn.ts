import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'PersistentVolume "{0}" gives {1} of a node to the pod that claims it. See that nothing else of the node lies there.':
    'PersistentVolume "{0}" 把节点的 {1} 给予申领它的 Pod。确保那里没有节点的其他内容。',
  'PersistentVolume "{0}" gives {1} of the node to whoever claims it, and Pod Security does not see it. Use a CSI driver, or a local volume on a disk of its own.':
    'PersistentVolume "{0}" 把节点的 {1} 给予任何申领它的人，而 Pod 安全性准入看不到它。改用 CSI 驱动程序，或位于专用磁盘上的 local 卷。',
  'PersistentVolume on a path of the node': '位于节点路径上的 PersistentVolume',
  'A PersistentVolume brings a path of the node into any pod that claims it. Pod Security looks at the pod, sees a persistentVolumeClaim, and lets it pass even at the restricted level.':
    'PersistentVolume 会把节点的路径带入任何申领它的 Pod。Pod 安全性准入查看 Pod 时只看到 persistentVolumeClaim，即使在 restricted 级别下也会放行。',
  'Claim the volume from a pod that looks harmless, and do with the path what a hostPath volume of it allows.':
    '从看似无害的 Pod 申领该卷，并对该路径做同一路径的 hostPath 卷所允许的一切。',
  'Write a PersistentVolumeClaim that names the volume in `volumeName`, or that has its storage class and size.':
    '编写一个 PersistentVolumeClaim，在 `volumeName` 中指定该卷，或使用与其相同的存储类和大小。',
  'Mount the claim in an ordinary pod: Pod Security admits it in every namespace.':
    '在普通的 Pod 中挂载该申领：Pod 安全性准入在每个名字空间中都会放行它。',
  'Read and write the node’s files at the mount.': '在挂载处读写节点的文件。',
  'Use a CSI driver’s storage class. For disks of the node, use `local` on a disk or directory made for it, and let only administrators create PersistentVolumes.':
    '使用 CSI 驱动程序的存储类。对于节点的磁盘，在专用的磁盘或目录上使用 `local`，并且只允许管理员创建 PersistentVolume。',
};
export default translations;
