import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets GITSYNC_GIT choose the program that git-sync runs: whoever sets it runs commands there, with its keys. Remove the variable.':
    '容器 "{0}" 讓 GITSYNC_GIT 決定 git-sync 執行哪個程式：設定它的人可在其中執行命令，並使用其金鑰。移除該變數。',
  'Component that is known to be dangerous': '已知危險的元件',
  'Some components are dangerous by what they are: Tiller hands out cluster-admin, a node shell is a way onto the node, and retired projects no longer close their holes.':
    '有些元件本身就是危險的：Tiller 會交出 cluster-admin，節點 shell 是進入節點的途徑，已退役的專案不再修補漏洞。',
  'Ask Tiller on port 44134 to install a chart with a privileged pod. Send the admission webhook of an old ingress-nginx a configuration that loads your library (CVE-2025-1974), then read every secret.':
    '在連接埠 44134 上要求 Tiller 安裝含有特權 Pod 的 Chart。向舊版 ingress-nginx 的許可 Webhook 傳送會載入你的程式庫的組態（CVE-2025-1974），然後讀取所有 Secret。',
  'From any pod of the cluster reach the component: Tiller’s port 44134, or the webhook of ingress-nginx on 8443.':
    '從叢集的任意 Pod 連線到該元件：Tiller 的連接埠 44134，或 ingress-nginx 在 8443 上的 Webhook。',
  'Make it act: Tiller installs a chart, the webhook runs code in the controller’s container.':
    '驅使它行動：Tiller 安裝 Chart，Webhook 在控制器的容器中執行程式碼。',
  'Use the rights of its service account: create a privileged pod, or read the secrets of every namespace.':
    '使用其服務帳戶的權限：建立特權 Pod，或讀取所有命名空間的 Secret。',
  'Remove the component: Helm 3 needs no Tiller, Headlamp follows the Dashboard, and an implementation of the Gateway API follows ingress-nginx.':
    '移除該元件：Helm 3 不需要 Tiller，Headlamp 接替 Dashboard，Gateway API 的某個實作接替 ingress-nginx。',
};
export default translations;
