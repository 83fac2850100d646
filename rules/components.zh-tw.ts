import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" is Tiller of Helm 2: unless it asks for certificates, any pod makes it create what it likes, usually as cluster-admin. Remove it; use Helm 3.':
    '容器 "{0}" 是 Helm 2 的 Tiller：除非它要求憑證，否則任何 Pod 都能讓它建立任意物件，通常還是以 cluster-admin 的身分。將其移除；改用 Helm 3。',
  'Container "{0}" is the Kubernetes Dashboard, which is retired: bugs stay, and who reaches it acts with its rights. Remove it; Headlamp is its successor.':
    '容器 "{0}" 是已退役的 Kubernetes Dashboard：漏洞會一直存在，能連線到它的人都能以它的權限行事。將其移除；Headlamp 是其後繼者。',
  'Container "{0}" is ingress-nginx, retired in March 2026: bugs such as CVE-2025-1974 stay open, and it reads every TLS secret. Move to a maintained controller.':
    '容器 "{0}" 是 2026 年 3 月退役的 ingress-nginx：CVE-2025-1974 等漏洞會一直存在，而它能讀取所有 TLS Secret。改用仍在維護的控制器。',
  'Container "{0}" is an image made to enter the node’s namespaces: a pod with it is a shell on the node. Remove it; use kubectl debug node/… and delete that pod after.':
    '容器 "{0}" 使用專為進入節點命名空間而製作的映像檔：使用它的 Pod 就是節點上的 shell。將其移除；改用 kubectl debug node/…，用完後刪除該 Pod。',
};
export default translations;
