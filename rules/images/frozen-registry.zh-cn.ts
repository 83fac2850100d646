import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Images of {0} get no more updates, so holes in this one stay open. Use an image that is maintained.':
    '{0} 的镜像不再更新，因此该镜像的漏洞会一直存在。改用仍在维护的镜像。',
  '{0} is frozen: newer versions, and repairs of what is found in this one, are in {1} alone. Pull from there.':
    '{0} 已冻结：更新的版本以及对该镜像中所发现问题的修复只在 {1} 提供。从那里拉取。',
  'Pull from {0}': '从 {0} 拉取',
  'It is the same image, but mirrors, firewalls and admission policies may know the old name only.':
    '镜像是同一个，但镜像站、防火墙和准入策略可能只认识旧名称。',
  'Image from a frozen registry': '来自已冻结镜像仓库的镜像',
  'A frozen registry gets no new images. What it has is never repaired, and one day it is switched off: then nodes that do not have the image cannot start the pod.':
    '已冻结的镜像仓库不会再有新镜像。其中已有的镜像永远得不到修复，而仓库终有一天会关闭：届时，没有该镜像的节点将无法启动 Pod。',
  'Read in public databases what is known against the last versions that the registry holds. Holes that were closed years ago elsewhere are open here and stay so.':
    '在公开数据库中查阅该镜像仓库所存最后版本的已知漏洞。别处多年前就已修补的漏洞在这里仍然存在，并且会一直存在。',
  'Kubernetes’ own images are at `registry.k8s.io`, under the same paths. For images of `bitnamilegacy`, change to an image that is maintained.':
    'Kubernetes 自己的镜像位于 `registry.k8s.io`，路径不变。对于 `bitnamilegacy` 的镜像，换用仍在维护的镜像。',
};
export default translations;
