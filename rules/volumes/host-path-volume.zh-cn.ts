import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a path': '未写明',
  'Volume "{0}" mounts {1} of the node: what can read or write it can take over the node. Use an emptyDir, configMap or persistentVolumeClaim.':
    '卷 "{0}" 挂载了节点的路径（{1}）：能读取或写入它的程序可以接管节点。改用 emptyDir、configMap 或 persistentVolumeClaim。',
  'Mounted here by container "{0}".': '由容器 "{0}" 挂载于此。',
  'The containers no longer find the node’s files at the mounted path.':
    '容器在挂载路径下将找不到节点的文件。',
  'Replace hostPath of volume "{0}" by an emptyDir': '用 emptyDir 替换卷 "{0}" 的 hostPath',
  'The containers find an empty directory that lives as long as the pod.':
    '容器看到的是空目录，其存续时间与 Pod 相同。',
  'hostPath volume': 'hostPath 卷',
  'A hostPath volume gives containers a directory, file, socket or device of the node. What it holds can be read, and unless every mount is read-only, changed.':
    'hostPath 卷向容器提供节点的目录、文件、套接字或设备。其中的内容可以被读取；除非所有挂载都是只读的，否则还可以被更改。',
  'Write a job to the node’s /etc/cron.d, a key to /root/.ssh/authorized_keys, or a static pod to /etc/kubernetes/manifests. With a container runtime’s socket, even read-only: ask the runtime for a privileged container.':
    '向节点的 /etc/cron.d 写入任务，向 /root/.ssh/authorized_keys 写入密钥，或向 /etc/kubernetes/manifests 写入静态 Pod。若挂载了容器运行时的套接字，即使只读，也能要求运行时创建特权容器。',
  'Use an emptyDir for scratch space, a configMap or secret for files, a persistentVolumeClaim for data. Node agents that need the path belong in a namespace of their own.':
    '临时空间使用 emptyDir，文件使用 configMap 或 secret，数据使用 persistentVolumeClaim。需要该路径的节点代理应放在专用的名字空间中。',
};
export default translations;
