import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs a container engine of its own, which takes a privileged container: each build in it has the node. Use a rootless builder.':
    '容器 "{0}" 執行自己的容器引擎，這需要特權容器：其中的每次建置都能控制節點。改用無須 root 的建置工具。',
  'Container engine in a container': '容器中的容器引擎',
  'An engine that is not rootless needs a privileged container. Everything that it builds or starts is then one step from the node.':
    '需要 root 的引擎必須在特權容器中執行。由它建置或啟動的一切，離節點都只有一步之遙。',
  'A build asks the inner engine for a privileged container: it sees the node’s devices, mounts its disk and writes a key for root.':
    '某次建置要求內層引擎啟動特權容器：它能看到節點的裝置，掛載節點的磁碟，並為 root 寫入一個金鑰。',
  'Build with a rootless BuildKit, Buildah or a build service outside the cluster. If there is no other way, give such pods nodes of their own and a sandbox RuntimeClass.':
    '用無須 root 的 BuildKit、Buildah 或叢集之外的建置服務進行建置。如果別無他法，為此類 Pod 提供專用的節點和沙箱 RuntimeClass。',
};
export default translations;
