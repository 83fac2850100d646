import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The restricted level refuses runAsNonRoot: false in {0}, although nothing there runs as root. Set it to true.':
    'restricted 等級拒絕{0} 中的 runAsNonRoot: false，儘管其中沒有任何處理程序以 root 身分執行。將其設為 true。',
  'runAsNonRoot: false lets {0} run as root, the node’s root once one wall breaks. Set it to true.':
    'runAsNonRoot: false 允許{0} 以 root 身分執行，一旦有一道防線被攻破，這個 root 就是節點的 root。將其設為 true。',
  'runAsUser is above 0 in {0}, but the restricted level asks for runAsNonRoot: true as well. Set it.':
    '{0} 的 runAsUser 大於 0，但 restricted 等級還要求 runAsNonRoot: true。新增此設定。',
  'Nothing keeps {0} from running as root, the node’s root once one wall breaks. Set runAsNonRoot: true.':
    '沒有任何設定阻止{0} 以 root 身分執行，一旦有一道防線被攻破，這個 root 就是節點的 root。設定 runAsNonRoot: true。',
  'Set runAsNonRoot: true in {0}': '在{0} 中設定 runAsNonRoot: true',
  '{0} and remove runAsUser: 0': '{0}，並移除 runAsUser: 0',
  'The image’s own user runs then; when that is root or a name, the container does not start until runAsUser is a number above 0.':
    '此後以映像檔自身的使用者執行；如果該使用者是 root 或以名稱指定，則在 runAsUser 設為大於 0 的數字之前，容器不會啟動。',
  'The kubelet does not start a container whose image runs as root, or as a user given by name, unless runAsUser is a number above 0.':
    '如果映像檔以 root 或以名稱指定的使用者執行，kubelet 不會啟動該容器，除非 runAsUser 是大於 0 的數字。',
  'Container may run as root': '容器可能以 root 身分執行',
  'Without runAsNonRoot the image decides who the process is, and most images choose root. Root in the container is root on the node as soon as one wall breaks, unless the pod has a user namespace.':
    '沒有 runAsNonRoot 時，由映像檔決定處理程序的使用者，而大多數映像檔選擇 root。除非 Pod 有使用者命名空間，否則只要有一道防線被攻破，容器中的 root 就是節點上的 root。',
  'As root in the container, use a bug of the runtime (CVE-2019-5736 overwrote runc on the node) or write to a mounted directory of the node: the files belong to the node’s root.':
    '以容器中的 root 身分，利用執行階段的漏洞（CVE-2019-5736 曾覆寫節點上的 runc），或寫入從節點掛載的目錄：那裡的檔案屬於節點的 root。',
  'Set `runAsNonRoot: true` in the pod’s securityContext, and a numeric user above 0 in the image or by `runAsUser`.':
    '在 Pod 的 securityContext 中設定 `runAsNonRoot: true`，並在映像檔中或透過 `runAsUser` 指定大於 0 的數字使用者。',
  'Pods in a user namespace are exempt': '使用者命名空間中的 Pod 除外',
};
export default translations;
