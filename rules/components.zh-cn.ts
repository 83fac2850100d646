import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" is Tiller of Helm 2: unless it asks for certificates, any pod makes it create what it likes, usually as cluster-admin. Remove it; use Helm 3.':
    '容器 "{0}" 是 Helm 2 的 Tiller：除非它要求证书，否则任何 Pod 都能让它创建任意对象，通常还是以 cluster-admin 的身份。将其移除；改用 Helm 3。',
  'Container "{0}" is the Kubernetes Dashboard, which is retired: bugs stay, and who reaches it acts with its rights. Remove it; Headlamp is its successor.':
    '容器 "{0}" 是已退役的 Kubernetes Dashboard：漏洞会一直存在，能访问它的人可以其权限行事。将其移除；Headlamp 是其后继者。',
  'Container "{0}" is ingress-nginx, retired in March 2026: bugs such as CVE-2025-1974 stay open, and it reads every TLS secret. Move to a maintained controller.':
    '容器 "{0}" 是 2026 年 3 月退役的 ingress-nginx：CVE-2025-1974 等漏洞会一直存在，而它能读取所有 TLS Secret。迁移到仍在维护的控制器。',
  'Container "{0}" is an image made to enter the node’s namespaces: a pod with it is a shell on the node. Remove it; use kubectl debug node/… and delete that pod after.':
    '容器 "{0}" 使用专为进入节点名字空间而制作的镜像：使用它的 Pod 就是节点上的 shell。将其移除；改用 kubectl debug node/…，用完后删除该 Pod。',
};
export default translations;
