import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" commands the node’s container engine by {1}: it can start privileged containers there. Remove it, and the mount.':
    '容器 "{0}" 通过 {1} 操控节点的容器引擎：它可以在那里启动特权容器。移除该变量和挂载。',
  'Container "{0}" acts with {1}, a kubeconfig of the node: it has that node’s or the admin’s rights. Use a service account of its own.':
    '容器 "{0}" 以节点的 kubeconfig {1} 行事：它拥有该节点或管理员的权限。改用专用的服务账号。',
  'Environment that points a client at the node': '让客户端指向节点的环境变量',
  'The container is set up to command the node: a client in it finds the container engine’s socket, or a kubeconfig that belongs to the node, under a hostPath mount.':
    '容器被设置为可操控节点：其中的客户端会在 hostPath 挂载下找到容器引擎的套接字，或属于节点的 kubeconfig。',
  'Run `docker run --privileged -v /:/host …` in the container: the node’s engine starts it. With the kubelet’s or the admin’s kubeconfig, ask the API server for secrets and pods instead.':
    '在容器中运行 `docker run --privileged -v /:/host …`：节点的引擎会启动它。如果有 kubelet 或管理员的 kubeconfig，则改向 API 服务器索取 Secret 和 Pod。',
  'Get code to run in the container, and call the client that is there anyway.':
    '让代码在容器中运行，并调用本来就在那里的客户端。',
  'It finds the engine’s socket by the variable, and starts a privileged container with the node’s root directory.':
    '客户端凭该变量找到引擎的套接字，启动一个带有节点根目录的特权容器。',
  'chroot into that directory: root on the node.': 'chroot 到该目录：成为节点上的 root。',
  'Remove the variable and the hostPath volume. Build images with a rootless builder, and give API clients a service account of their own.':
    '移除该变量和 hostPath 卷。用无需 root 的构建工具构建镜像，并为 API 客户端提供专用的服务账号。',
};
export default translations;
