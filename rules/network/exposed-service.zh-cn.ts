import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Service "{0}" opens a port at the address of every node, for whoever reaches one. Use a ClusterIP and a Gateway or Ingress in front of it.':
    'Service "{0}" 在每个节点的地址上打开一个端口，凡能访问到节点的人都可使用。改用 ClusterIP，并在其前面使用 Gateway 或 Ingress。',
  'Service "{0}" gets a load balancer that everybody may connect to. List who may in loadBalancerSourceRanges, or ask for an internal one.':
    'Service "{0}" 会得到一个人人都可连接的负载均衡器。在 loadBalancerSourceRanges 中列出允许的来源，或改用内部负载均衡器。',
  'Service that is open to the world': '对外界开放的 Service',
  'A NodePort listens at every node’s own address, and a load balancer usually at a public one. Whoever reaches the address reaches the program behind it, whatever it was meant for.':
    'NodePort 在每个节点自己的地址上监听，负载均衡器则通常在公共地址上监听。无论程序原本的用途是什么，能访问该地址的人就能访问其后的程序。',
  'Scan the cloud’s address ranges for the ports of dashboards, databases and debuggers. A program that was meant for the cluster alone often asks for no password, and is the first foothold.':
    '在云的地址范围内扫描仪表板、数据库和调试器的端口。原本只供集群内部使用的程序往往不要求密码，因而成为第一个立足点。',
  'Keep the Service a ClusterIP and publish it through a Gateway or an Ingress with TLS and authentication. For a load balancer, list the networks in `loadBalancerSourceRanges` or ask for an internal one by the cloud’s annotation.':
    '让该 Service 保持为 ClusterIP，并通过带有 TLS 和身份认证的 Gateway 或 Ingress 发布。对于负载均衡器，在 `loadBalancerSourceRanges` 中列出网络，或通过云的注解改用内部负载均衡器。',
};
export default translations;
