import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can read and change the files of every container on the node, and those of the runtime itself. Remove it.':
    '其容器能读取和更改节点上每个容器的文件，以及运行时自身的文件。将其移除。',
  'its containers can read the files and secrets of every container on the node. Remove it.':
    '其容器能读取节点上每个容器的文件和机密。将其移除。',
  'Data of the container runtime mounted': '挂载了容器运行时的数据',
  'The runtime keeps the layers and root file systems of all containers here, their configuration with its environment variables, and sockets of its helpers.':
    '运行时在这里存放所有容器的层和根文件系统、含有环境变量的容器配置，以及其辅助程序的套接字。',
  'Change a program in the root file system of a privileged container of the same node, and wait until it runs; or read the secrets that other containers were given.':
    '更改同一节点上某个特权容器根文件系统中的程序，等待其运行；或读取给予其他容器的机密。',
  'List the other containers’ files: `ls /host/*/fs` (containerd’s snapshots) or `/host/overlay2/*/merged` (Docker).':
    '列出其他容器的文件：`ls /host/*/fs`（containerd 的快照）或 `/host/overlay2/*/merged`（Docker）。',
  'Read secrets from config files and environment variables.': '从配置文件和环境变量中读取机密。',
  'By writing, replace a script that a privileged agent of the node runs regularly.':
    '如果可以写入，替换节点的某个特权代理程序定期运行的脚本。',
  'It runs with that agent’s rights, which are often those of the node.':
    '它会以该代理程序的权限运行，而这往往就是节点的权限。',
  'Remove the volume. Statistics of containers come from the kubelet’s API; logs lie in /var/log/pods.':
    '移除该卷。容器的统计信息来自 kubelet 的 API；日志位于 /var/log/pods。',
};
export default translations;
