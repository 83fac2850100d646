import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" is in {2}, which policies often exempt and whose Secrets control the cluster. Give it a namespace of its own.':
    '{0} "{1}" 位于 {2}，策略往往豁免该名字空间，而其中的 Secret 控制着集群。为其设置专用的名字空间。',
  'Workload in a namespace of the system': '系统名字空间中的工作负载',
  'The namespaces of the system hold what runs the cluster. Admission policies and Pod Security usually exempt kube-system, and who may create pods there can use its service accounts, which often may do everything.':
    '系统名字空间存放着运行集群的组件。准入策略和 Pod 安全性准入通常豁免 kube-system，而凡能在其中创建 Pod 的人，都能使用其服务账号，这些账号往往不受任何限制。',
  'With the right to change this workload, start a privileged pod where no policy looks, or one with the service account of a controller, and take over the cluster.':
    '利用更改此工作负载的权限，在没有策略检查的地方启动特权 Pod，或启动使用某个控制器服务账号的 Pod，进而接管集群。',
  'Get hold of whoever deploys the workload: its pipeline, or a role that may change it.':
    '控制部署该工作负载的一方：其流水线，或可以更改它的角色。',
  'Let its pods run under a service account of the namespace that may do more, or be privileged: the policies of other namespaces do not hold here.':
    '让其 Pod 使用该名字空间中权限更大的服务账号运行，或成为特权 Pod：其他名字空间的策略在这里不生效。',
  'Use the account’s token against the API, or the node below.':
    '对 API 使用该账号的令牌，或利用其下的节点。',
  'Move the workload to a namespace of its own, with a Pod Security label. An agent of the nodes says what it is by `priorityClassName: system-node-critical`.':
    '把该工作负载移到带有 Pod 安全性准入标签的专用名字空间。节点代理程序则用 `priorityClassName: system-node-critical` 表明自己的身份。',
};
export default translations;
