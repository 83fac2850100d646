import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'the node’s git clones it as root and can run its hooks':
    '节点的 git 以 root 身份克隆它，并可能运行其中的钩子',
  'kubelets refuse it since 1.33, and before they cloned it as root':
    'kubelet 自 1.33 起拒绝它，在此之前则以 root 身份克隆它',
  'kubelets no longer know it, and before 1.33 they cloned it as root':
    'kubelet 已不再支持它，而在 1.33 之前则以 root 身份克隆它',
  'Volume "{0}" is a git repository: {1}. Clone in an init container into an emptyDir.':
    '卷 "{0}" 是 git 仓库：{1}。改为在 Init 容器中将其克隆到 emptyDir。',
  'Replace gitRepo of volume "{0}" by an emptyDir': '用 emptyDir 替换卷 "{0}" 的 gitRepo',
  'The directory is empty until an init container clones into it.':
    '在 Init 容器将仓库克隆进去之前，该目录是空的。',
  'The containers no longer find the repository at the mounted path.':
    '容器在挂载路径下将找不到仓库。',
  'gitRepo volume': 'gitRepo 卷',
  'The kubelet clones the repository itself, as root on the node. Kubelets have it switched off since 1.33 and do not know it since 1.36, so on newer nodes the pod does not start.':
    'kubelet 自行在节点上以 root 身份克隆仓库。自 1.33 起 kubelet 关闭了此功能，自 1.36 起则不再支持它，因此在较新的节点上 Pod 不会启动。',
  'Before 1.33, name a repository with hooks in a `.git` folder and a `directory` that points at it: git runs the hooks as root on the node (CVE-2024-10220).':
    '在 1.33 之前，指定一个在 `.git` 文件夹中带有钩子的仓库，并让 `directory` 指向该文件夹：git 会在节点上以 root 身份运行这些钩子（CVE-2024-10220）。',
  'Publish a repository whose folder `target` is a bare repository with a post-checkout hook.':
    '发布一个仓库，其文件夹 `target` 是带有 post-checkout 钩子的裸仓库。',
  'Mount it with `gitRepo: { repository: …, directory: target/.git }` in a pod of a cluster whose kubelets are older than 1.33.':
    '在 kubelet 版本低于 1.33 的集群中，用 `gitRepo: { repository: …, directory: target/.git }` 将其挂载到 Pod 中。',
  'The kubelet clones it and runs the hook as root, outside every container.':
    'kubelet 会克隆它，并以 root 身份在所有容器之外运行该钩子。',
  'Clone in an init container into an emptyDir, or build the files into an image and mount it as an image volume.':
    '在 Init 容器中将其克隆到 emptyDir，或把文件构建到镜像中并以镜像卷的形式挂载。',
  'the kubelet clones it': '由 kubelet 克隆',
  'switched off by default': '默认关闭',
  removed: '已移除',
};
export default translations;
