import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Root in this pod is root on the node once one wall breaks: no user namespace sets them apart. Set hostUsers: false if the nodes support it.':
    '一旦有一道防線被攻破，此 Pod 中的 root 就是節點上的 root：沒有使用者命名空間將兩者分開。如果節點支援，設定 hostUsers: false。',
  'Root in this pod is root on the node once one wall breaks. A user namespace would set them apart, but does not go with {0}: remove that first.':
    '一旦有一道防線被攻破，此 Pod 中的 root 就是節點上的 root。使用者命名空間可以將兩者分開，但不能與 {0} 同時使用：先移除它。',
  'Set hostUsers: false': '設定 hostUsers: false',
  'The pod starts only on nodes with Linux 6.3 or newer, a runtime that maps users, and volumes whose file systems can be mapped.':
    '此後，此 Pod 只能在具備下列條件的節點上啟動：Linux 6.3 或更新版本、能對應使用者的執行階段，以及檔案系統可以對應的磁碟區。',
  'Root in the pod is root on the node': 'Pod 中的 root 就是節點上的 root',
  'Without a user namespace, user 0 of the container is user 0 of the node, and its capabilities count there. With one, root in the pod is nobody on the node, and most published escapes no longer work.':
    '沒有使用者命名空間時，容器的使用者 0 就是節點的使用者 0，其權能在節點上同樣有效。有了使用者命名空間，Pod 中的 root 在節點上就不對應任何帳戶，大多數已公開的逃逸手法也隨之失效。',
  'Any hole that reaches a file or process of the node is used as the node’s root: overwrite the runtime’s binary (CVE-2019-5736), write through a hostPath, or use a leaked file descriptor (CVE-2024-21626).':
    '任何能觸及節點檔案或處理程序的漏洞，都會以節點 root 的身分被利用：覆寫執行階段的二進位檔（CVE-2019-5736）、透過 hostPath 寫入，或利用洩漏的檔案描述元（CVE-2024-21626）。',
  'Set `hostUsers: false` in the pod (on by default from Kubernetes 1.33, stable in 1.36). The nodes need Linux 6.3, containerd 2 or CRI-O, and runc 1.2 or crun.':
    '在 Pod 中設定 `hostUsers: false`（從 Kubernetes 1.33 起預設啟用，在 1.36 中進入穩定階段）。節點需要 Linux 6.3、containerd 2 或 CRI-O，以及 runc 1.2 或 crun。',
  'User namespaces are on by default': '使用者命名空間預設啟用',
};
export default translations;
