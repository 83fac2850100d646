import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can rewrite routes and firewall rules and reach bug-rich parts of the kernel':
    '它能改寫路由和防火牆規則，並存取核心中漏洞多發的部分',
  'A program that sets addresses, routes or packet filters, such as a VPN or a mesh’s init, fails.':
    '設定位址、路由或封包篩選器的程式（例如 VPN 或服務網格的 Init 容器）會失敗。',
  'Capability NET_ADMIN added': '新增了 NET_ADMIN 權能',
  'NET_ADMIN configures interfaces, routes and packet filters. In a pod of its own network it still opens nf_tables and traffic control, which have had many kernel bugs; with hostNetwork it rules the node’s network.':
    'NET_ADMIN 用於設定網路介面、路由和封包篩選器。即使 Pod 有自己的網路，它仍會開放 nf_tables 和流量控制，這兩者曾出現過許多核心漏洞；有 hostNetwork 時，它能支配節點的網路。',
  'With hostNetwork, redirect the node’s traffic to the API server and collect its tokens. Without it, use a bug in nf_tables or traffic control to run code in the kernel.':
    '有 hostNetwork 時，重新導向節點送往 API 伺服器的流量並收集其中的權杖。沒有時，利用 nf_tables 或流量控制的漏洞在核心中執行程式碼。',
  'Remove it. Let a CNI plugin set up what a mesh’s init container does today, or use sysctls that are safe.':
    '將其移除。目前由服務網格的 Init 容器完成的設定改由 CNI 外掛程式完成，或使用安全的 sysctl。',
};
export default translations;
