import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a driver': '名称未写明',
  'Volume "{0}" lets the kubelet run {1} as root on the node with options of this pod. Use a CSI driver and a persistentVolumeClaim.':
    '卷 "{0}" 让 kubelet 以 root 身份在节点上运行驱动程序（{1}），并传入该 Pod 的选项。改用 CSI 驱动程序和 persistentVolumeClaim。',
  'Remove volume "{0}" and its mounts': '移除卷 "{0}" 及其挂载',
  'The containers no longer find the data at the mounted path.': '容器在挂载路径下将找不到数据。',
  flexVolume: 'flexVolume 卷',
  'The kubelet runs a driver program of the node as root, with options that the pod’s author wrote. FlexVolume is deprecated since 1.23.':
    'kubelet 以 root 身份运行节点上的驱动程序，其选项由 Pod 的作者编写。FlexVolume 自 1.23 起已弃用。',
  'Pass options that the driver does not expect: many drivers are shell scripts that put them into a command line, which runs as root on the node.':
    '传入驱动程序意料之外的选项：许多驱动程序是 shell 脚本，会把这些选项放进命令行，而该命令行在节点上以 root 身份运行。',
  'Use the storage’s CSI driver, by way of a persistentVolumeClaim.':
    '通过 persistentVolumeClaim 使用该存储的 CSI 驱动程序。',
  'Find a driver: a directory below /usr/libexec/kubernetes/kubelet-plugins/volume/exec on the nodes, or a pod that uses one.':
    '找到一个驱动程序：节点上 /usr/libexec/kubernetes/kubelet-plugins/volume/exec 下的目录，或使用驱动程序的 Pod。',
  'Read how it calls mount, and give it options with what a shell or mount takes for more than one word.':
    '查明它如何调用 mount，并传入会被 shell 或 mount 拆成多个词的选项。',
  'Create a pod with such a volume: the kubelet runs the driver with them as root on the node.':
    '创建带有这种卷的 Pod：kubelet 会在节点上以 root 身份运行该驱动程序，并传入这些选项。',
};
export default translations;
