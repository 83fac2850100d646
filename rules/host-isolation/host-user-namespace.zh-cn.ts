import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Root in this pod is root on the node once one wall breaks: no user namespace sets them apart. Set hostUsers: false if the nodes support it.':
    '一旦有一道防线被攻破，该 Pod 中的 root 就是节点上的 root：没有用户名字空间将二者分开。如果节点支持，设置 hostUsers: false。',
  'Root in this pod is root on the node once one wall breaks. A user namespace would set them apart, but does not go with {0}: remove that first.':
    '一旦有一道防线被攻破，该 Pod 中的 root 就是节点上的 root。用户名字空间可以将二者分开，但不能与 {0} 同时使用：先移除它。',
  'Set hostUsers: false': '设置 hostUsers: false',
  'The pod starts only on nodes with Linux 6.3 or newer, a runtime that maps users, and volumes whose file systems can be mapped.':
    '此后，该 Pod 只能在具备以下条件的节点上启动：Linux 6.3 或更高版本、能映射用户的运行时，以及文件系统可以映射的卷。',
  'Root in the pod is root on the node': 'Pod 中的 root 就是节点上的 root',
  'Without a user namespace, user 0 of the container is user 0 of the node, and its capabilities count there. With one, root in the pod is nobody on the node, and most published escapes no longer work.':
    '没有用户名字空间时，容器的用户 0 就是节点的用户 0，其权能在节点上同样有效。有了用户名字空间，Pod 中的 root 在节点上就不对应任何账号，大多数已公开的逃逸手法也随之失效。',
  'Any hole that reaches a file or process of the node is used as the node’s root: overwrite the runtime’s binary (CVE-2019-5736), write through a hostPath, or use a leaked file descriptor (CVE-2024-21626).':
    '任何能触及节点文件或进程的漏洞，都会以节点 root 的身份被利用：覆盖运行时的二进制文件（CVE-2019-5736）、通过 hostPath 写入，或利用泄漏的文件描述符（CVE-2024-21626）。',
  'Set `hostUsers: false` in the pod (on by default from Kubernetes 1.33, stable in 1.36). The nodes need Linux 6.3, containerd 2 or CRI-O, and runc 1.2 or crun.':
    '在 Pod 中设置 `hostUsers: false`（从 Kubernetes 1.33 起默认启用，在 1.36 中进入稳定阶段）。节点需要 Linux 6.3、containerd 2 或 CRI-O，以及 runc 1.2 或 crun。',
  'User namespaces are on by default': '用户名字空间默认启用',
};
export default translations;
