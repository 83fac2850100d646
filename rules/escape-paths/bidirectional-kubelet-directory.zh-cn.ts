import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'What container "{0}" mounts below {1} covers the kubelet’s files: it can put its own in place of the tokens and volumes of other pods. Remove mountPropagation.':
    '容器 "{0}" 在 {1} 下挂载的内容会遮盖 kubelet 的文件：它能用自己的内容顶替其他 Pod 的令牌和卷。移除 mountPropagation。',
  'Its mounts reach the node here, too.': '它的挂载同样会在此处传播到节点。',
  'Mounts of a container reach the volumes of other pods': '容器的挂载会传播到其他 Pod 的卷',
  'What the container mounts below the kubelet’s directory appears on the node and in other pods. It can cover a pod’s token, Secret or program with its own.':
    '容器在 kubelet 的目录下挂载的内容会出现在节点和其他 Pod 中。它能用自己的内容遮盖 Pod 的令牌、Secret 或程序。',
  'Mount a directory of yours over a volume of another pod below /var/lib/kubelet/pods, and the pod reads your files.':
    '把自己的目录挂载到 /var/lib/kubelet/pods 下另一个 Pod 的卷之上，那个 Pod 读取的就是攻击者的文件。',
  'Get a shell in the container.': '在容器中取得 Shell。',
  'Find volumes of other pods: `ls /var/lib/kubelet/pods/*/volumes`.':
    '查找其他 Pod 的卷：`ls /var/lib/kubelet/pods/*/volumes`。',
  'Read the tokens there, or `mount --bind` a directory of yours over one.':
    '读取其中的令牌，或用 `mount --bind` 把自己的目录挂载到其中一个卷之上。',
  'The other pod, or the kubelet, now works with your files.':
    '那个 Pod 或 kubelet 此后使用的就是攻击者的文件。',
  'Remove `mountPropagation`. Only a storage driver needs it, and for the directory of its own volumes; keep everything else out of such a pod.':
    '移除 `mountPropagation`。只有存储驱动程序需要它，而且只用于自己的卷所在的目录；不要在这样的 Pod 中放入任何其他内容。',
};
export default translations;
