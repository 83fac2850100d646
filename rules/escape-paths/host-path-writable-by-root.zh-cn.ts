import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Remove the volume.': '移除该卷。',
  'Mount it read-only, or run as another user.': '以只读方式挂载它，或以其他用户运行。',
  'Container "{0}" runs as root and has {1} of the node: it can {2}. {3}':
    '容器 "{0}" 以 root 身份运行，并挂载了节点的 {1}：它能{2}。{3}',
  'Container "{0}" has {1} of the node, and nothing keeps it from being root: it can {2}. {3}':
    '容器 "{0}" 挂载了节点的 {1}，而没有任何设置阻止它成为 root：它能{2}。{3}',
  'change every file of the node': '更改节点的所有文件',
  'have the runtime start privileged containers': '让运行时启动特权容器',
  'have the node’s system manager run commands': '让节点的系统管理器运行命令',
  'steal the kubelet’s identity and change the files of other pods':
    '窃取 kubelet 的身份并更改其他 Pod 的文件',
  'read and change the keys and settings of the control plane': '读取和更改控制平面的密钥和设置',
  'give itself an account on the node': '在节点上给自己开设账号',
  'replace the network plugins that the node runs as root': '替换节点以 root 身份运行的网络插件',
  'replace what the node runs as root': '替换节点以 root 身份运行的内容',
  'change kernel settings that run programs on the node': '更改会在节点上运行程序的内核设置',
  'change the files of every container on the node': '更改节点上每个容器的文件',
  'reach every device of the node': '访问节点的所有设备',
  'have the kubelet read any file of the node as a log': '让 kubelet 把节点的任意文件当作日志读取',
  'Root of a container changes what the node runs or trusts':
    '容器的 root 可更改节点运行或信任的内容',
  'The container’s root is the node’s root, and the path holds what the node runs, trusts or obeys. Writing a file is enough to become root on the node; no bug is needed.':
    '容器的 root 就是节点的 root，而该路径存放着节点运行、信任或服从的内容。写入一个文件就足以成为节点上的 root；无需任何漏洞。',
  'Write a cron job, a unit, a static pod or a key into the mounted directory, or ask the mounted socket for a privileged container.':
    '把 cron 任务、单元、静态 Pod 或密钥写入挂载的目录，或向挂载的套接字请求特权容器。',
  'Look at what the path holds: programs that root runs, static pods, keys, or a socket.':
    '查看该路径中有什么：由 root 运行的程序、静态 Pod、密钥，或套接字。',
  'Write what the node will use: a file in `cron.d`, a manifest in `/etc/kubernetes/manifests`, a line in `authorized_keys`, another program in the place of a plugin.':
    '写入节点会使用的内容：`cron.d` 中的文件、`/etc/kubernetes/manifests` 中的清单、`authorized_keys` 中的一行，或用另一个程序顶替插件。',
  'Wait until the node runs it, as root and outside of every container.':
    '等待节点以 root 身份在所有容器之外运行它。',
  'Use an emptyDir, a configMap or a persistentVolumeClaim. Where the path is needed, mount the smallest directory that will do, read-only, and run as another user.':
    '使用 emptyDir、configMap 或 persistentVolumeClaim。如果需要该路径，以只读方式挂载够用的最小目录，并以其他用户运行。',
};
export default translations;
