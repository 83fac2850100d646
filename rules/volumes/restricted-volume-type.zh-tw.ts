import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" is of type {1}: its author chooses what the node mounts as root. Use a persistentVolumeClaim or another allowed type.':
    '磁碟區 "{0}" 的類型為 {1}：其作者可以決定節點以 root 身分掛載什麼。改用 persistentVolumeClaim 或其他允許的類型。',
  'Volume type outside the restricted set': 'restricted 集合之外的磁碟區類型',
  'The kubelet mounts these volumes as root with the server and the options that the pod’s author wrote. A persistentVolumeClaim leaves that choice to the cluster’s administrator.':
    'kubelet 以 root 身分掛載這些磁碟區，所用的伺服器和選項由 Pod 的作者撰寫。persistentVolumeClaim 則把這個選擇交給叢集管理員。',
  'Name a server of one’s own: the node’s kernel mounts its file system, and a crafted disk image or server reply meets a file system driver that runs as root; an NFS export may hold setuid files.':
    '指定自己的伺服器：節點的核心會掛載其檔案系統，精心設計的磁碟映像或伺服器回應便交由以 root 身分執行的檔案系統驅動程式處理；NFS 匯出還可能含有 setuid 檔案。',
  'Use a persistentVolumeClaim (or the storage’s CSI driver). Allowed are configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected and secret.':
    '使用 persistentVolumeClaim（或該儲存體的 CSI 驅動程式）。允許的類型有 configMap、csi、downwardAPI、emptyDir、ephemeral、image、persistentVolumeClaim、projected 和 secret。',
  'Set up a server of the volume’s type, for instance an NFS export with a setuid program, or a disk image with a broken file system.':
    '架設與磁碟區類型相符的伺服器，例如含有 setuid 程式的 NFS 匯出，或檔案系統已損壞的磁碟映像。',
  'Create a pod with a volume that names it.': '建立 Pod，其中的磁碟區指定該伺服器。',
  'The node’s kernel mounts it, as root: run the setuid program in the pod, or let the kernel’s driver trip over the image.':
    '節點的核心會以 root 身分掛載它：在 Pod 中執行該 setuid 程式，或讓核心的驅動程式在處理該映像時出錯。',
};
export default translations;
