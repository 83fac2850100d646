import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" is made by {1}, which keeps it in a directory of the node, out of sight of Pod Security. Use a persistentVolumeClaim or an emptyDir.':
    '磁碟區 "{0}" 由 {1} 建立，存放在節點的目錄中，Pod Security 看不到它。改用 persistentVolumeClaim 或 emptyDir。',
  'Volume "{0}" has {1} mount what its author names, out of sight of Pod Security, as root on the node. Use a persistentVolumeClaim.':
    '磁碟區 "{0}" 讓 {1} 在節點上以 root 身分掛載其作者指定的內容，Pod Security 看不到它。改用 persistentVolumeClaim。',
  'Inline CSI volume that a driver takes from the node or any server':
    '由驅動程式取自節點或任意伺服器的內嵌 CSI 磁碟區',
  'An inline CSI volume is made when the pod starts, as its author asks. The restricted level allows every driver; some of them hand out directories of the node or mount any server as root.':
    '內嵌 CSI 磁碟區在 Pod 啟動時依其作者的要求建立。restricted 等級允許所有驅動程式；其中一些會給出節點的目錄，或以 root 身分掛載任意伺服器。',
  'Have the driver mount what hostPath or an inline NFS volume would be refused for: a directory of the node, or a share with setuid programs of one’s own.':
    '讓驅動程式掛載若使用 hostPath 或內嵌 NFS 磁碟區就會被拒絕的內容：節點的目錄，或含有自備 setuid 程式的共用資料夾。',
  'Find a driver that allows inline volumes: `kubectl get csidrivers`.':
    '找到允許內嵌磁碟區的驅動程式：`kubectl get csidrivers`。',
  'Write a pod with `csi: { driver: … }` and the attributes that the driver takes, such as a server and a share.':
    '撰寫一個 Pod，寫入 `csi: { driver: … }` 以及該驅動程式接受的屬性，例如伺服器和共用資料夾。',
  'The pod is admitted at the restricted level, and the node mounts it as root.':
    '該 Pod 在 restricted 等級下獲得許可，節點便以 root 身分掛載它。',
  'Use a persistentVolumeClaim with a storage class, or an emptyDir. Administrators can take Ephemeral from the CSIDriver’s volumeLifecycleModes.':
    '使用帶有儲存類別的 persistentVolumeClaim，或使用 emptyDir。系統管理員可以從 CSIDriver 的 volumeLifecycleModes 中移除 Ephemeral。',
};
export default translations;
