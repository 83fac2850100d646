import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'PersistentVolume "{0}" gives {1} of a node to the pod that claims it. See that nothing else of the node lies there.':
    'PersistentVolume "{0}" 把節點的 {1} 給予宣告它的 Pod。確保那裡沒有節點的其他內容。',
  'PersistentVolume "{0}" gives {1} of the node to whoever claims it, and Pod Security does not see it. Use a CSI driver, or a local volume on a disk of its own.':
    'PersistentVolume "{0}" 把節點的 {1} 給予任何宣告它的人，而 Pod Security 看不到它。改用 CSI 驅動程式，或位於專用磁碟上的 local 磁碟區。',
  'PersistentVolume on a path of the node': '位於節點路徑上的 PersistentVolume',
  'A PersistentVolume brings a path of the node into any pod that claims it. Pod Security looks at the pod, sees a persistentVolumeClaim, and lets it pass even at the restricted level.':
    'PersistentVolume 會把節點的路徑帶入任何宣告它的 Pod。Pod Security 檢視 Pod 時只看到 persistentVolumeClaim，即使在 restricted 等級下也會放行。',
  'Claim the volume from a pod that looks harmless, and do with the path what a hostPath volume of it allows.':
    '從看似無害的 Pod 宣告該磁碟區，並對該路徑做同一路徑的 hostPath 磁碟區所允許的一切。',
  'Write a PersistentVolumeClaim that names the volume in `volumeName`, or that has its storage class and size.':
    '撰寫一個 PersistentVolumeClaim，在 `volumeName` 中指定該磁碟區，或使用與其相同的儲存類別和大小。',
  'Mount the claim in an ordinary pod: Pod Security admits it in every namespace.':
    '在一般的 Pod 中掛載該宣告：Pod Security 在每個命名空間中都會准許它。',
  'Read and write the node’s files at the mount.': '在掛載處讀寫節點的檔案。',
  'Use a CSI driver’s storage class. For disks of the node, use `local` on a disk or directory made for it, and let only administrators create PersistentVolumes.':
    '使用 CSI 驅動程式的儲存類別。對於節點的磁碟，在專用的磁碟或目錄上使用 `local`，並且只允許系統管理員建立 PersistentVolume。',
};
export default translations;
