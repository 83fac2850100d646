import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'network plugins run as root by what is written there, each time a pod starts. Only the network plugin itself needs it.':
    '每当有 Pod 启动，网络插件就会按照写入其中的内容以 root 身份运行。只有网络插件本身需要它。',
  'its containers can read how the network of the node’s pods is set up. Only the network plugin itself needs it.':
    '其容器能读取节点上 Pod 的网络是如何设置的。只有网络插件本身需要它。',
  'Directory of the network plugins mounted': '挂载了网络插件的目录',
  'The container runtime runs the programs of /opt/cni/bin as root for every pod that starts or stops, as the files of /etc/cni/net.d say.':
    '每当有 Pod 启动或停止，容器运行时都会按照 /etc/cni/net.d 中文件的规定，以 root 身份运行 /opt/cni/bin 中的程序。',
  'Replace one of the programs, or add a configuration that calls another; the next pod of the node runs it as root outside every container.':
    '替换其中一个程序，或添加调用其他程序的配置；节点的下一个 Pod 会让它以 root 身份在所有容器之外运行。',
  'Move /host/bin/bridge (or another plugin) aside and write a script in its place that does its work and then calls the original.':
    '把 /host/bin/bridge（或其他插件）移开，在原处写入一个脚本，让它完成自己的任务后再调用原程序。',
  'Wait until any pod starts or stops on the node.': '等待节点上有任意 Pod 启动或停止。',
  'The runtime runs the script as root in the node’s namespaces.':
    '运行时会以 root 身份在节点的名字空间中运行该脚本。',
  'Remove the volume from everything but the DaemonSet that installs the network plugin.':
    '除了安装网络插件的 DaemonSet，从其他所有工作负载移除该卷。',
};
export default translations;
