import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without {1}: what forbids privileged pods is no longer asked. Take it out of --disable-admission-plugins.':
    '容器 "{0}" 启动 API 服务器时关闭了 {1}：禁止特权 Pod 的机制不再被询问。将其从 --disable-admission-plugins 中去掉。',
  'Container "{0}" starts the API server without {1}, which keeps kubelets, tokens and namespaces in their bounds. Take it out of --disable-admission-plugins.':
    '容器 "{0}" 启动 API 服务器时关闭了 {1}，而它把 kubelet、令牌和名字空间约束在各自的范围内。将其从 --disable-admission-plugins 中去掉。',
  'Admission plugin switched off': '被关闭的准入插件',
  'These plugins are on by default because the rest relies on them: PodSecurity, webhooks and admission policies refuse dangerous pods, NodeRestriction and ServiceAccount keep kubelets and tokens in their bounds.':
    '这些插件默认开启，因为其他机制依赖它们：PodSecurity、Webhook 和准入策略拒绝危险的 Pod，NodeRestriction 和 ServiceAccount 把 kubelet 和令牌约束在各自的范围内。',
  'With PodSecurity off, the labels of namespaces mean nothing, and whoever may create pods creates a privileged one.':
    'PodSecurity 关闭后，名字空间的标签毫无意义，任何能创建 Pod 的人都能创建特权 Pod。',
  'Create a pod with `privileged: true` in a namespace whose label says `enforce: restricted`: nothing refuses it.':
    '在标签为 `enforce: restricted` 的名字空间中创建一个设有 `privileged: true` 的 Pod：没有任何机制会拒绝它。',
  'Mount the node’s disks, or enter the namespaces of its first process.':
    '挂载节点的磁盘，或进入节点首个进程的名字空间。',
  'Take the plugin out of `--disable-admission-plugins`.':
    '将该插件从 `--disable-admission-plugins` 中去掉。',
};
export default translations;
