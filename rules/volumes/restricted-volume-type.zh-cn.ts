import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" is of type {1}: its author chooses what the node mounts as root. Use a persistentVolumeClaim or another allowed type.':
    '卷 "{0}" 的类型为 {1}：其作者可以决定节点以 root 身份挂载什么。改用 persistentVolumeClaim 或其他允许的类型。',
  'Volume type outside the restricted set': 'restricted 集合之外的卷类型',
  'The kubelet mounts these volumes as root with the server and the options that the pod’s author wrote. A persistentVolumeClaim leaves that choice to the cluster’s administrator.':
    'kubelet 以 root 身份挂载这些卷，所用的服务器和选项由 Pod 的作者编写。persistentVolumeClaim 则把这一选择交给集群管理员。',
  'Name a server of one’s own: the node’s kernel mounts its file system, and a crafted disk image or server reply meets a file system driver that runs as root; an NFS export may hold setuid files.':
    '指定自己的服务器：节点的内核会挂载其文件系统，精心构造的磁盘镜像或服务器应答便交由以 root 身份运行的文件系统驱动程序处理；NFS 导出还可能含有 setuid 文件。',
  'Use a persistentVolumeClaim (or the storage’s CSI driver). Allowed are configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected and secret.':
    '使用 persistentVolumeClaim（或该存储的 CSI 驱动程序）。允许的类型有 configMap、csi、downwardAPI、emptyDir、ephemeral、image、persistentVolumeClaim、projected 和 secret。',
  'Set up a server of the volume’s type, for instance an NFS export with a setuid program, or a disk image with a broken file system.':
    '搭建与卷类型相符的服务器，例如含有 setuid 程序的 NFS 导出，或文件系统已损坏的磁盘镜像。',
  'Create a pod with a volume that names it.': '创建 Pod，其中的卷指定该服务器。',
  'The node’s kernel mounts it, as root: run the setuid program in the pod, or let the kernel’s driver trip over the image.':
    '节点的内核会以 root 身份挂载它：在 Pod 中运行该 setuid 程序，或让内核的驱动程序在处理该镜像时出错。',
};
export default translations;
