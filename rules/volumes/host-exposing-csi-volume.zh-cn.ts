import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" is made by {1}, which keeps it in a directory of the node, out of sight of Pod Security. Use a persistentVolumeClaim or an emptyDir.':
    '卷 "{0}" 由 {1} 创建，存放在节点的目录中，Pod 安全性准入看不到它。改用 persistentVolumeClaim 或 emptyDir。',
  'Volume "{0}" has {1} mount what its author names, out of sight of Pod Security, as root on the node. Use a persistentVolumeClaim.':
    '卷 "{0}" 让 {1} 在节点上以 root 身份挂载其作者指定的内容，Pod 安全性准入看不到它。改用 persistentVolumeClaim。',
  'Inline CSI volume that a driver takes from the node or any server':
    '由驱动程序取自节点或任意服务器的内联 CSI 卷',
  'An inline CSI volume is made when the pod starts, as its author asks. The restricted level allows every driver; some of them hand out directories of the node or mount any server as root.':
    '内联 CSI 卷在 Pod 启动时按其作者的要求创建。restricted 级别允许所有驱动程序；其中一些会给出节点的目录，或以 root 身份挂载任意服务器。',
  'Have the driver mount what hostPath or an inline NFS volume would be refused for: a directory of the node, or a share with setuid programs of one’s own.':
    '让驱动程序挂载若使用 hostPath 或内联 NFS 卷就会被拒绝的内容：节点的目录，或含有自备 setuid 程序的共享目录。',
  'Find a driver that allows inline volumes: `kubectl get csidrivers`.':
    '找到允许内联卷的驱动程序：`kubectl get csidrivers`。',
  'Write a pod with `csi: { driver: … }` and the attributes that the driver takes, such as a server and a share.':
    '编写一个 Pod，写入 `csi: { driver: … }` 以及该驱动程序接受的属性，例如服务器和共享目录。',
  'The pod is admitted at the restricted level, and the node mounts it as root.':
    '该 Pod 在 restricted 级别下被放行，节点便以 root 身份挂载该卷。',
  'Use a persistentVolumeClaim with a storage class, or an emptyDir. Administrators can take Ephemeral from the CSIDriver’s volumeLifecycleModes.':
    '使用带有存储类的 persistentVolumeClaim，或使用 emptyDir。管理员可以从 CSIDriver 的 volumeLifecycleModes 中去掉 Ephemeral。',
};
export default translations;
