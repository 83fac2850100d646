import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can take the Pod Security label off, and the next pod may be privileged. Name the namespaces in resourceNames.':
    '持有者可以移除 Pod Security 的標籤，下一個 Pod 就可以是特權 Pod。在 resourceNames 中寫明命名空間。',
  'Namespaces may be changed': '可變更命名空間',
  'The level of Pod Security is a label of the namespace: who may change the namespace may lower it.':
    'Pod Security 的等級是命名空間的標籤：能變更命名空間的人就能降低等級。',
  'Set pod-security.kubernetes.io/enforce to privileged and start a pod that is privileged.':
    '將 pod-security.kubernetes.io/enforce 設為 privileged，並啟動特權 Pod。',
  'Start a pod with `hostPID` and a privileged container in it.':
    '在其中啟動使用 `hostPID` 和特權容器的 Pod。',
  'Create namespaces by the tool that installs them, and allow operators only to read them.':
    '由安裝工具建立命名空間，只允許 Operator 讀取它們。',
};
export default translations;
