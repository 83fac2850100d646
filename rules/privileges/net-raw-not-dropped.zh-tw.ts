import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" keeps NET_RAW, which most runtimes give by default: it can forge packets and pose as other pods of the node. Drop it.':
    '容器 "{0}" 保留了大多數執行階段預設給予的 NET_RAW：它能偽造封包，冒充節點上的其他 Pod。將其捨棄。',
  'Drop NET_RAW in container "{0}"': '在容器 "{0}" 中捨棄 NET_RAW',
  'Capability NET_RAW kept from the runtime’s defaults': '保留了執行階段預設給予的 NET_RAW 權能',
  'Docker and containerd give every container NET_RAW unless it is dropped. With raw sockets a pod answers ARP, DNS and router discovery in the name of others. The baseline level tolerates it.':
    '除非將其捨棄，否則 Docker 和 containerd 會給予每個容器 NET_RAW。藉助原始通訊端，Pod 可以他人的名義回應 ARP、DNS 和路由器探索。baseline 等級容許這一點。',
  'As root of the container, answer ARP for the cluster’s DNS, send the pods of the node elsewhere and collect their credentials; or use a bug in packet sockets (CVE-2020-14386) to run code in the kernel.':
    '以容器的 root 身分回應針對叢集 DNS 的 ARP 要求，把節點上的 Pod 引向別處並收集其認證資訊；或利用封包通訊端的漏洞（CVE-2020-14386）在核心中執行程式碼。',
  'Become root in a container that dropped nothing: most images start as root.':
    '在未捨棄任何權能的容器中成為 root：大多數映像檔都以 root 身分啟動。',
  'Open a packet socket; `grep CapEff /proc/self/status` shows that bit 13, NET_RAW, is set.':
    '開啟一個封包通訊端；`grep CapEff /proc/self/status` 顯示第 13 位元（NET_RAW）已設定。',
  'Answer ARP requests for the address of the cluster’s DNS with the pod’s own address.':
    '用該 Pod 自己的位址回應針對叢集 DNS 位址的 ARP 要求。',
  'Answer the DNS queries of other pods of the node, and forward or read what they then send.':
    '回應節點上其他 Pod 的 DNS 查詢，並轉送或讀取它們此後傳送的內容。',
  'Write `drop: ["ALL"]`, or at least `NET_RAW`, in `capabilities`. For ping, let the pod set the sysctl net.ipv4.ping_group_range.':
    '在 `capabilities` 中寫入 `drop: ["ALL"]`，或至少寫入 `NET_RAW`。若要使用 ping，讓 Pod 設定 sysctl net.ipv4.ping_group_range。',
};
export default translations;
