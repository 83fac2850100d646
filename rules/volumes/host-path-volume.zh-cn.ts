import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" is a hostPath without a path, which the API server refuses. Use an emptyDir, configMap or persistentVolumeClaim.':
    '卷 "{0}" 是没有路径的 hostPath，API 服务器会拒绝它。改用 emptyDir、configMap 或 persistentVolumeClaim。',
  'Volume "{0}" shows {1} of the node: there is little to gain from it, but Pod Security forbids every hostPath. Ship the file in the image or a configMap.':
    '卷 "{0}" 会暴露节点的 {1}：能从中得到的不多，但 Pod 安全性标准禁止任何 hostPath。改为在镜像或 configMap 中提供该文件。',
  'Volume "{0}" shows {1} of the node: its containers read what the node and other pods keep there. Use a configMap, secret or persistentVolumeClaim.':
    '卷 "{0}" 会暴露节点的 {1}：其容器能读取节点和其他 Pod 保存在那里的内容。改用 configMap、secret 或 persistentVolumeClaim。',
  'Volume "{0}" mounts {1} of the node writable: its containers can mislead the node and other pods with it. Set readOnly: true in its mounts.':
    '卷 "{0}" 以可写方式挂载了节点的 {1}：其容器可借此误导节点和其他 Pod。在其挂载中设置 readOnly: true。',
  'Volume "{0}" mounts {1} of the node: what can write there can tamper with the node and its other pods. Use an emptyDir, configMap or persistentVolumeClaim.':
    '卷 "{0}" 挂载了节点的 {1}：能在其中写入的程序可以篡改节点及其上的其他 Pod。改用 emptyDir、configMap 或 persistentVolumeClaim。',
  'hostPath volume': 'hostPath 卷',
  'A hostPath volume gives containers a directory, file, socket or device of the node. What it holds can be read, and unless every mount is read-only, changed.':
    'hostPath 卷向容器提供节点的目录、文件、套接字或设备。其中的内容可以被读取；除非所有挂载都是只读的，否则还可以被更改。',
  'Write a job to the node’s /etc/cron.d, a key to /root/.ssh/authorized_keys, or a static pod to /etc/kubernetes/manifests. With a container runtime’s socket, even read-only: ask the runtime for a privileged container.':
    '向节点的 /etc/cron.d 写入任务，向 /root/.ssh/authorized_keys 写入密钥，或向 /etc/kubernetes/manifests 写入静态 Pod。若挂载了容器运行时的套接字，即使只读，也能要求运行时创建特权容器。',
  'Look at the mounted files: who owns them, and which programs of the node or of other pods read or run them?':
    '查看挂载的文件：它们归谁所有，节点或其他 Pod 的哪些程序会读取或运行它们？',
  'Change one that a process with more rights trusts: a script, a settings file, a socket’s peer, a symbolic link that it follows.':
    '更改其中一个受更高权限进程信任的内容：脚本、设置文件、套接字的对端，或该进程会跟随的符号链接。',
  'Wait until that process uses it: it acts with its own rights, not with the container’s.':
    '等待该进程使用它：此时生效的是该进程自己的权限，而不是容器的权限。',
  'Use an emptyDir for scratch space, a configMap or secret for files, a persistentVolumeClaim for data. Node agents that need the path belong in a namespace of their own.':
    '临时空间使用 emptyDir，文件使用 configMap 或 secret，数据使用 persistentVolumeClaim。需要该路径的节点代理程序应放在专用的名字空间中。',
};
export default translations;
