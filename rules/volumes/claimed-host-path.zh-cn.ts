import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The claim {0} leads to {1} of the node by way of PersistentVolume "{2}", and Pod Security does not see it. Claim storage that is not the node’s.':
    '申领 {0} 经由 PersistentVolume "{2}" 通向节点的 {1}，而 Pod 安全性准入看不到这一点。改为申领不属于节点的存储。',
  'Claim of a volume on a path of the node': '申领了位于节点路径上的卷',
  'Behind the claim lies a path of the node. The pod has what a hostPath volume would give it, without being seen by Pod Security.':
    '该申领的背后是节点的路径。Pod 由此获得与 hostPath 卷相同的内容，却不会被 Pod 安全性准入看到。',
  'Use the mounted files of the node as with a hostPath volume: read keys, write what root runs.':
    '像使用 hostPath 卷一样使用节点上被挂载的文件：读取密钥，写入由 root 运行的内容。',
  'Find the mount in the container: `grep <mountPath> /proc/self/mountinfo` shows the path on the node.':
    '在容器中找到该挂载：`grep <mountPath> /proc/self/mountinfo` 会显示节点上的路径。',
  'Read or write there what the path is worth: the finding at the PersistentVolume says what it is.':
    '视该路径的价值在其中读取或写入：PersistentVolume 处的检查结果会说明它是什么。',
  'Claim storage of a CSI driver. If the pod must have the node’s files, say so with a hostPath volume, so that reviewers and Pod Security see it.':
    '申领由 CSI 驱动程序提供的存储。如果 Pod 必须使用节点的文件，用 hostPath 卷明确写出，使评审者和 Pod 安全性准入都能看到。',
};
export default translations;
