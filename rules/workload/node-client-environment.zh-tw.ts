import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" commands the node’s container engine by {1}: it can start privileged containers there. Remove it, and the mount.':
    '容器 "{0}" 透過 {1} 操控節點的容器引擎：它可以在那裡啟動特權容器。移除該變數和掛載。',
  'Container "{0}" acts with {1}, a kubeconfig of the node: it has that node’s or the admin’s rights. Use a service account of its own.':
    '容器 "{0}" 以節點的 kubeconfig {1} 行事：它擁有該節點或系統管理員的權限。改用專用的服務帳戶。',
  'Environment that points a client at the node': '讓用戶端指向節點的環境變數',
  'The container is set up to command the node: a client in it finds the container engine’s socket, or a kubeconfig that belongs to the node, under a hostPath mount.':
    '容器被設定為可操控節點：其中的用戶端會在 hostPath 掛載下找到容器引擎的通訊端，或屬於節點的 kubeconfig。',
  'Run `docker run --privileged -v /:/host …` in the container: the node’s engine starts it. With the kubelet’s or the admin’s kubeconfig, ask the API server for secrets and pods instead.':
    '在容器中執行 `docker run --privileged -v /:/host …`：節點的引擎會啟動它。如果有 kubelet 或系統管理員的 kubeconfig，則改向 API 伺服器索取 Secret 和 Pod。',
  'Get code to run in the container, and call the client that is there anyway.':
    '讓程式碼在容器中執行，並呼叫本來就在那裡的用戶端。',
  'It finds the engine’s socket by the variable, and starts a privileged container with the node’s root directory.':
    '用戶端憑該變數找到引擎的通訊端，啟動一個帶有節點根目錄的特權容器。',
  'chroot into that directory: root on the node.': 'chroot 到該目錄：成為節點上的 root。',
  'Remove the variable and the hostPath volume. Build images with a rootless builder, and give API clients a service account of their own.':
    '移除該變數和 hostPath 磁碟區。用無須 root 的建置工具建置映像檔，並為 API 用戶端提供專用的服務帳戶。',
};
export default translations;
