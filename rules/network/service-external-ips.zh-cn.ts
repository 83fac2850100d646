import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Service "{0}" takes what the cluster’s pods and nodes send to {1}, whoever owns that (CVE-2020-8554). Remove externalIPs.':
    'Service "{0}" 会接走集群的 Pod 和节点发往 {1} 的内容，无论该地址归谁所有（CVE-2020-8554）。移除 externalIPs。',
  'Remove externalIPs': '移除 externalIPs',
  'Who connects to these addresses needs a load balancer, a Gateway or an Ingress instead.':
    '连接这些地址的客户端需要改用负载均衡器、Gateway 或 Ingress。',
  'Service with externalIPs': '带有 externalIPs 的 Service',
  'Every node sends what goes to an address of `externalIPs` to the pods of the Service, and nothing checks that the address is yours. Whoever may write Services can so take over any address as the cluster sees it. Kubernetes deprecated the field in 1.36.':
    '每个节点都会把发往 `externalIPs` 中地址的内容转给该 Service 的 Pod，而没有任何机制检查该地址是否属于你。因此，凡能写入 Service 的人，都能在集群视角下接管任何地址。Kubernetes 已在 1.36 中弃用该字段。',
  'Create a Service whose externalIPs hold the address of a DNS server, a database or an API outside. All pods and nodes of the cluster then talk to your pods instead, and hand over their credentials.':
    '创建一个 Service，使其 externalIPs 含有 DNS 服务器、数据库或外部 API 的地址。此后集群的所有 Pod 和节点都会改为与你的 Pod 通信，并交出其凭据。',
  'Get the right to create Services in any one namespace.':
    '在任意一个名字空间中取得创建 Service 的权限。',
  'Start a pod that answers like the server to be replaced, and passes on what it gets.':
    '启动一个 Pod，像要被取代的服务器那样应答，并转发收到的内容。',
  'Create a Service that selects it and has the server’s address in `externalIPs`.':
    '创建一个选择该 Pod 的 Service，并在 `externalIPs` 中写入该服务器的地址。',
  'Read what all pods and nodes of the cluster now send to your pod.':
    '读取集群的所有 Pod 和节点此后发往你的 Pod 的内容。',
  'Remove `externalIPs` and publish through a load balancer, a Gateway or an Ingress. Switch on the admission plugin DenyServiceExternalIPs so that nobody else uses the field.':
    '移除 `externalIPs`，通过负载均衡器、Gateway 或 Ingress 发布。启用准入插件 DenyServiceExternalIPs，使其他人也无法使用该字段。',
};
export default translations;
