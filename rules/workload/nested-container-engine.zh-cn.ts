import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs a container engine of its own, which takes a privileged container: each build in it has the node. Use a rootless builder.':
    '容器 "{0}" 运行自己的容器引擎，这需要特权容器：其中的每次构建都能控制节点。改用无需 root 的构建工具。',
  'Container engine in a container': '容器中的容器引擎',
  'An engine that is not rootless needs a privileged container. Everything that it builds or starts is then one step from the node.':
    '需要 root 的引擎必须在特权容器中运行。由它构建或启动的一切，离节点都只有一步之遥。',
  'A build asks the inner engine for a privileged container: it sees the node’s devices, mounts its disk and writes a key for root.':
    '某次构建要求内层引擎启动特权容器：它能看到节点的设备，挂载节点的磁盘，并为 root 写入一个密钥。',
  'Build with a rootless BuildKit, Buildah or a build service outside the cluster. If there is no other way, give such pods nodes of their own and a sandbox RuntimeClass.':
    '用无需 root 的 BuildKit、Buildah 或集群之外的构建服务进行构建。如果别无他法，为此类 Pod 提供专用的节点和沙箱 RuntimeClass。',
};
export default translations;
