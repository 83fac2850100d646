import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" is never pulled: the pod runs whatever lies on the node under this name, with credentials or without. Set imagePullPolicy to Always.':
    '镜像 "{0}" 从不拉取：不论有没有凭据，该 Pod 都会运行节点上以此为名的任何镜像。将 imagePullPolicy 设为 Always。',
  'Image "{0}" is not pulled where a node has one of that name, whoever put it there. Add its digest, or set imagePullPolicy to Always.':
    '如果节点上已有名为 "{0}" 的镜像，无论是谁放在那里的，都不会再拉取。添加其摘要，或将 imagePullPolicy 设为 Always。',
  'Set imagePullPolicy to Always': '将 imagePullPolicy 设为 Always',
  'Every start then needs the registry, and credentials for it. An image that was only loaded onto the nodes no longer starts.':
    '此后每次启动都需要镜像仓库及其凭据。仅加载到节点上的镜像将无法再启动。',
  'Image from the node’s cache': '来自节点缓存的镜像',
  'A node does not pull an image that it has. A pod can so run a private image without credentials for it, because another pod pulled it before, or an old or changed image that has the name of the right one.':
    '节点不会拉取它已有的镜像。因此，Pod 可以在没有凭据的情况下运行私有镜像，因为另一个 Pod 先前拉取过它；也可能运行与正确镜像同名的旧镜像或被篡改的镜像。',
  'Name a private image that another team’s pods run, with `imagePullPolicy: Never`, and read their code and the secrets that were built into it; or, with a runtime’s socket, load an image under a name that others use.':
    '用 `imagePullPolicy: Never` 指定另一个团队的 Pod 正在运行的私有镜像，读取其代码和构建在其中的机密；或者，借助运行时的套接字，以他人使用的名称加载镜像。',
  'Name the image by its digest, or set `imagePullPolicy: Always`: only layers that are not there are then fetched. For a whole cluster, use the admission plugin AlwaysPullImages; kubelets since 1.35 verify credentials for cached images themselves.':
    '用摘要指定镜像，或设置 `imagePullPolicy: Always`：此时只会获取尚不存在的层。对于整个集群，使用准入插件 AlwaysPullImages；从 1.35 起，kubelet 会自行验证已缓存镜像的凭据。',
};
export default translations;
