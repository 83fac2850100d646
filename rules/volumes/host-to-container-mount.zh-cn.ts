import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'What the node mounts below {0} later appears in container "{1}", too, disks and secrets of other pods included. Remove mountPropagation.':
    '节点此后在 {0} 下挂载的内容也会出现在容器 "{1}" 中，包括其他 Pod 的磁盘和机密。移除 mountPropagation。',
  'The container no longer sees what the node mounts after its start.':
    '容器将再也看不到节点在其启动之后挂载的内容。',
  'Mounts of the node reach the container (HostToContainer)':
    '节点的挂载会传播到容器（HostToContainer）',
  'The container sees every file system that the node mounts below the path later, which may hold data of other pods.':
    '容器能看到节点此后在该路径下挂载的每个文件系统，其中可能含有其他 Pod 的数据。',
  'Wait until the kubelet mounts another pod’s volume below the path, and read it.':
    '等待 kubelet 在该路径下挂载另一个 Pod 的卷，然后读取它。',
  'Remove mountPropagation unless the container must see mounts that are made after its start.':
    '除非容器必须看到在其启动之后建立的挂载，否则移除 mountPropagation。',
};
export default translations;
