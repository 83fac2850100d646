import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets GITSYNC_GIT choose the program that git-sync runs: whoever sets it runs commands there, with its keys. Remove the variable.':
    '容器 "{0}" 让 GITSYNC_GIT 决定 git-sync 运行哪个程序：设置它的人可在其中运行命令，并使用其密钥。移除该变量。',
  'Component that is known to be dangerous': '已知危险的组件',
  'Some components are dangerous by what they are: Tiller hands out cluster-admin, a node shell is a way onto the node, and retired projects no longer close their holes.':
    '有些组件本身就是危险的：Tiller 会交出 cluster-admin，节点 shell 是进入节点的途径，已退役的项目不再修补漏洞。',
  'Ask Tiller on port 44134 to install a chart with a privileged pod. Send the admission webhook of an old ingress-nginx a configuration that loads your library (CVE-2025-1974), then read every secret.':
    '在端口 44134 上要求 Tiller 安装含有特权 Pod 的 Chart。向旧版 ingress-nginx 的准入 Webhook 发送会加载你的库的配置（CVE-2025-1974），然后读取所有 Secret。',
  'From any pod of the cluster reach the component: Tiller’s port 44134, or the webhook of ingress-nginx on 8443.':
    '从集群的任意 Pod 访问该组件：Tiller 的端口 44134，或 ingress-nginx 在 8443 上的 Webhook。',
  'Make it act: Tiller installs a chart, the webhook runs code in the controller’s container.':
    '驱使它行动：Tiller 安装 Chart，Webhook 在控制器的容器中运行代码。',
  'Use the rights of its service account: create a privileged pod, or read the secrets of every namespace.':
    '使用其服务账号的权限：创建特权 Pod，或读取所有名字空间的 Secret。',
  'Remove the component: Helm 3 needs no Tiller, Headlamp follows the Dashboard, and an implementation of the Gateway API follows ingress-nginx.':
    '移除该组件：Helm 3 不需要 Tiller，Headlamp 接替 Dashboard，Gateway API 的某个实现接替 ingress-nginx。',
};
export default translations;
