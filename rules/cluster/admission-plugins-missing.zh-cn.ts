import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without {1}, which are off unless they are named. Add to --enable-admission-plugins what the cluster can live with.':
    '容器 "{0}" 启动 API 服务器时没有启用 {1}，不写明就不会开启。将集群能够接受的插件添加到 --enable-admission-plugins。',
  'Container "{0}" names AlwaysAdmit, which checks nothing and is deprecated: it only looks like a control. Take it out of --enable-admission-plugins.':
    '容器 "{0}" 启用了 AlwaysAdmit，它不做任何检查，且已弃用：只是看起来像一种管控。将其从 --enable-admission-plugins 中去掉。',
  'Admission plugins that are not switched on': '未开启的准入插件',
  'AlwaysPullImages checks a pull secret for every pod, DenyServiceExternalIPs keeps Services from taking over addresses (CVE-2020-8554), EventRateLimit keeps a client from flooding the API server. AlwaysAdmit checks nothing at all.':
    'AlwaysPullImages 会检查每个 Pod 的镜像拉取 Secret，DenyServiceExternalIPs 防止 Service 接管地址（CVE-2020-8554），EventRateLimit 防止客户端淹没 API 服务器。AlwaysAdmit 则什么都不检查。',
  'Without AlwaysPullImages a pod that lands on the node runs another tenant’s private image from its cache. With externalIPs a Service takes traffic that was meant for somebody else.':
    '没有 AlwaysPullImages，落到该节点上的 Pod 就能从节点缓存运行其他租户的私有镜像。借助 externalIPs，Service 能截取本该发给他人的流量。',
  'Add those that the cluster can live with to `--enable-admission-plugins`; EventRateLimit needs a configuration.':
    '将集群能够接受的插件添加到 `--enable-admission-plugins`；EventRateLimit 需要配置。',
};
export default translations;
