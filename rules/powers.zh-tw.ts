import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'run commands in every pod through the kubelets': '透過 kubelet 在每個 Pod 中執行命令',
  'give itself any permission': '授予自己任何權限',
  'act as other accounts': '以其他帳戶的身分行事',
  'control what others create': '控制他人建立的內容',
  'read every Secret': '讀取所有 Secret',
  'start pods of its own making': '啟動自己定義的 Pod',
  'run commands in other pods': '在其他 Pod 中執行命令',
  'make tokens of other service accounts': '產生其他服務帳戶的權杖',
  'approve certificates for any user': '為任何使用者核准憑證',
  'mount any directory of a node by a PersistentVolume': '透過 PersistentVolume 掛載節點的任意目錄',
  'draw pods to a node of its choice': '把 Pod 引到自選的節點',
  'lift Pod Security from namespaces': '解除命名空間的 Pod Security',
  'choose the runtime and the drivers of pods': '選擇 Pod 的執行階段和驅動程式',
};
export default translations;
