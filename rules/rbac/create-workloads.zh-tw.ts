import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its pods may use any account, Secret and volume of their namespace, and be privileged where Pod Security allows it. Use a Role of one namespace.':
    '由此建立的 Pod 可以使用所在命名空間的任何帳戶、Secret 和磁碟區，在 Pod Security 允許之處還可以是特權 Pod。改用單一命名空間的 Role。',
  'its pods may use any account, Secret and volume of the namespace. Enforce Pod Security there.':
    '由此建立的 Pod 可以使用該命名空間的任何帳戶、Secret 和磁碟區。在該命名空間強制執行 Pod Security。',
  'a holder can put its own image into a running pod and has that pod’s account and privileges. Allow pods/status if that is enough.':
    '持有者可以把自己的映像檔放入執行中的 Pod，從而擁有該 Pod 的帳戶和特權。如果夠用，只允許 pods/status。',
  'Pods and workloads may be created': '可建立 Pod 和工作負載',
  'Who starts pods chooses their account, their Secrets and their privileges. In a namespace without Pod Security that is root on a node.':
    '啟動 Pod 的人可以選擇其帳戶、Secret 和特權。在沒有 Pod Security 的命名空間，這等於節點上的 root。',
  'Create a pod with hostPID and a privileged container, or one that uses the mightiest service account of the namespace.':
    '建立使用 hostPID 和特權容器的 Pod，或使用該命名空間中權限最大的服務帳戶的 Pod。',
  'Look for a namespace without the label pod-security.kubernetes.io/enforce; kube-system has none.':
    '尋找沒有標籤 pod-security.kubernetes.io/enforce 的命名空間；kube-system 就沒有。',
  'Create a pod there with `hostPID: true` and `privileged: true`.':
    '在該處建立帶有 `hostPID: true` 和 `privileged: true` 的 Pod。',
  '`kubectl exec` or its own command: `nsenter -t 1 -a`.':
    '用 `kubectl exec` 或 Pod 自己的命令執行：`nsenter -t 1 -a`。',
  'Give it in a Role of a namespace of its own that enforces the baseline or restricted level.':
    '在專用命名空間的 Role 中授予此權限，並在該命名空間強制執行 baseline 或 restricted 等級。',
};
export default translations;
