import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can forge packets and pose as other pods of the node': '它能偽造封包，冒充節點上的其他 Pod',
  'Programs that send raw packets, such as tcpdump, DHCP servers or an old ping, fail.':
    '傳送原始封包的程式會失敗，例如 tcpdump、DHCP 伺服器或舊版 ping。',
  'Capability NET_RAW added': '新增了 NET_RAW 權能',
  'NET_RAW opens raw and packet sockets. With them a pod answers ARP, DNS and router discovery in the name of others. Most runtimes grant it unless it is dropped.':
    'NET_RAW 會開放原始通訊端和封包通訊端。Pod 可藉此以他人的名義回應 ARP、DNS 和路由器探索。除非將其捨棄，否則大多數執行階段都會授予它。',
  'Answer ARP for the cluster’s DNS from a pod of the same node, send clients elsewhere and collect their credentials; or use a bug in packet sockets (CVE-2020-14386) to run code in the kernel.':
    '從同一節點的某個 Pod 回應針對叢集 DNS 的 ARP 要求，把用戶端引向別處並收集其認證資訊；或利用封包通訊端的漏洞（CVE-2020-14386）在核心中執行程式碼。',
  'Remove it and drop ALL. For ping, let the pod set the sysctl net.ipv4.ping_group_range.':
    '將其移除並捨棄 ALL。若要使用 ping，讓 Pod 設定 sysctl net.ipv4.ping_group_range。',
};
export default translations;
