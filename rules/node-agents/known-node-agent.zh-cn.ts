import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs {1}, {2}.': '容器 "{0}" 运行 {1}，即{2}。',
  '{0} It needs {1}, but neither to write to {2} nor what else the pod has of the node: {3}. Mount read-only what it reads, keep its state elsewhere, and take the rest away.':
    '{0}它需要 {1}，但既不需要写入 {2}，也不需要该 Pod 在节点上拥有的其他内容：{3}。只读的内容以只读方式挂载，状态保存到别处，其余的移除。',
  '{0} It needs {1}, but not to write to {2}. Mount read-only what it reads, and keep its state elsewhere.':
    '{0}它需要 {1}，但不需要写入 {2}。只读的内容以只读方式挂载，状态保存到别处。',
  '{0} It needs {1}, but not what else the pod has of the node: {2}. Take that away.':
    '{0}它需要 {1}，但不需要该 Pod 在节点上拥有的其他内容：{2}。将其移除。',
  '{0} It needs what it has of the node: {1}. Let nobody else change its image or enter its namespace.':
    '{0}它在节点上拥有的正是它需要的：{1}。不要让其他人更改它的镜像或进入它的名字空间。',
  'Known agent with the node’s privileges': '拥有节点特权的已知代理',
  'Network plugins, storage drivers, log shippers, sensors and the like serve the node itself, so they need privileges that no other workload should have. They are recognised by their image and by what they have of the node together; what such an agent needs is told here once, and what it has beyond that keeps findings of its own.':
    '网络插件、存储驱动、日志采集器、传感器等为节点本身服务，因此需要其他工作负载不应拥有的特权。它们根据镜像以及在节点上拥有的内容一起识别；这类代理需要的内容在这里只说一次，超出的部分保留各自的检查结果。',
  'Take over the agent, through a hole in it or its image’s registry, and use what it needs: a privileged container, the node’s network, or directories that the node trusts. It runs on every node.':
    '通过代理自身的漏洞或其镜像仓库接管该代理，再利用它需要的特权：特权容器、节点的网络或节点信任的目录。它在每个节点上运行。',
  'Find the agent’s pod on the node: a DaemonSet has one everywhere, and it often listens on the node’s own network.':
    '在节点上找到该代理的 Pod：DaemonSet 在每个节点上都有一个，而且它常常在节点自身的网络上监听。',
  'Get into it: through a hole in the program, by pushing another image under the tag that it names, or with the right to exec into pods of its namespace.':
    '进入该 Pod：利用程序中的漏洞，在它引用的标签下推送另一个镜像，或凭借在其名字空间的 Pod 中执行命令的权限。',
  'Use a privilege that the agent needs: put a program into /opt/cni/bin, speak to the kubelet’s or the runtime’s sockets, or mount the node’s disk from /dev.':
    '使用该代理需要的特权：向 /opt/cni/bin 放入程序，与 kubelet 或运行时的套接字通信，或从 /dev 挂载节点的磁盘。',
  'Do the same on the other nodes through the DaemonSet, and use the secrets and tokens that lie there.':
    '通过 DaemonSet 在其他节点上做同样的事，并使用那里的机密和令牌。',
  'Keep the agent, in a namespace of its own that few may enter, with an image of a fixed digest. Remove what it does not need, and mount read-only what it only reads.':
    '保留该代理，放在只有少数人能进入的专用名字空间中，并用固定摘要的镜像。移除它不需要的内容，它只读取的内容以只读方式挂载。',
};
export default translations;
