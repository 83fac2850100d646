import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can rewrite routes and firewall rules and reach bug-rich parts of the kernel':
    '它能改写路由和防火墙规则，并触及内核中漏洞多发的部分',
  'A program that sets addresses, routes or packet filters, such as a VPN or a mesh’s init, fails.':
    '设置地址、路由或包过滤器的程序（例如 VPN 或服务网格的 Init 容器）会失败。',
  'Capability NET_ADMIN added': '添加了 NET_ADMIN 权能',
  'NET_ADMIN configures interfaces, routes and packet filters. In a pod of its own network it still opens nf_tables and traffic control, which have had many kernel bugs; with hostNetwork it rules the node’s network.':
    'NET_ADMIN 用于配置网络接口、路由和包过滤器。即使 Pod 有自己的网络，它仍会开放 nf_tables 和流量控制，这两者曾出现过许多内核漏洞；有 hostNetwork 时，它能支配节点的网络。',
  'With hostNetwork, redirect the node’s traffic to the API server and collect its tokens. Without it, use a bug in nf_tables or traffic control to run code in the kernel.':
    '有 hostNetwork 时，重定向节点发往 API 服务器的流量并收集其中的令牌。没有时，利用 nf_tables 或流量控制的漏洞在内核中运行代码。',
  'Remove it. Let a CNI plugin set up what a mesh’s init container does today, or use sysctls that are safe.':
    '将其移除。目前由服务网格的 Init 容器完成的设置改由 CNI 插件完成，或使用安全的 sysctl。',
};
export default translations;
