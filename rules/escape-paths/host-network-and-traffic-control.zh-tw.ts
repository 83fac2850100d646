import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" is in the node’s network and may rewrite its routes and firewall (NET_ADMIN): it can read and redirect the node’s traffic. Remove hostNetwork.':
    '容器 "{0}" 處於節點的網路中，並可改寫其路由和防火牆（NET_ADMIN）：它能讀取和重新導向節點的流量。移除 hostNetwork。',
  'Container "{0}" is in the node’s network and may send any packet (NET_RAW): it can read the node’s traffic and pose as the node. Remove hostNetwork.':
    '容器 "{0}" 處於節點的網路中，並可傳送任意封包（NET_RAW）：它能讀取節點的流量並冒充節點。移除 hostNetwork。',
  'Node’s traffic within reach of a container that may change it':
    '能變更流量的容器可觸及節點的流量',
  'In the node’s network, NET_ADMIN and NET_RAW act on the node’s own interfaces: its traffic, that of its pods and that of the kubelet can be read, forged and redirected.':
    '在節點的網路中，NET_ADMIN 和 NET_RAW 作用於節點自身的網路介面：節點、其 Pod 以及 kubelet 的流量都可被讀取、偽造和重新導向。',
  'Capture the node’s traffic, or insert iptables rules that send requests for the API server or a Service to a program of your own.':
    '擷取節點的流量，或插入 iptables 規則，把送往 API 伺服器或某個 Service 的要求引到自己的程式。',
  'With NET_RAW run `tcpdump -i any`: plain traffic of all pods of the node is readable; ARP and router advertisements can be forged.':
    '有 NET_RAW 時，執行 `tcpdump -i any`：節點上所有 Pod 的明文流量都可讀取；ARP 和路由器公告可以偽造。',
  'With NET_ADMIN add `iptables -t nat` rules that send traffic of other pods to yourself.':
    '有 NET_ADMIN 時，新增 `iptables -t nat` 規則，把其他 Pod 的流量引到自己這裡。',
  'Use the credentials that pass by, or answer in the place of a service that is trusted.':
    '使用途經的認證資訊，或冒充受信任的服務作出回應。',
  'Remove `hostNetwork`: in a network of its own the pod’s capabilities concern its own traffic. A program that manages the node’s network needs both; nothing else should run beside it.':
    '移除 `hostNetwork`：Pod 有了自己的網路，其權能便只涉及自身的流量。管理節點網路的程式兩者都需要；不應有其他程式與它一同執行。',
};
export default translations;
