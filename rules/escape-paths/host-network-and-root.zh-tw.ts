import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" is root in the node’s network with the runtime’s usual capabilities: it can read the node’s traffic, pose as it, and reach its sockets. Remove hostNetwork.':
    '容器 "{0}" 是節點網路中的 root，並擁有執行階段通常授予的權能：它能讀取節點的流量、冒充節點，並連線到節點的通訊端。移除 hostNetwork。',
  'Nothing keeps container "{0}" from being root in the node’s network, with the runtime’s usual capabilities: it can read the node’s traffic and pose as it. Remove hostNetwork.':
    '沒有任何設定阻止容器 "{0}" 成為節點網路中的 root，擁有執行階段通常授予的權能：它能讀取節點的流量並冒充節點。移除 hostNetwork。',
  'Root in the node’s network': '節點網路中的 root',
  'Root in the node’s network has, by most runtimes’ defaults, NET_RAW there: it reads and forges the traffic of the node and of its pods. Sockets of the node that trust root are open to it, too.':
    '在大多數執行階段的預設設定下，節點網路中的 root 在該網路中擁有 NET_RAW：它能讀取和偽造節點及其 Pod 的流量。節點上信任 root 的通訊端也對它開放。',
  'Capture the node’s traffic with a raw socket, or connect to abstract sockets of the node; old containerd shims listened on one and trusted any root (CVE-2020-15257).':
    '用原始通訊端擷取節點的流量，或連線到節點的抽象通訊端；舊版 containerd shim 曾接聽這樣的通訊端，並信任任何 root（CVE-2020-15257）。',
  'Get a shell in the container as root.': '以 root 身分在容器中取得 Shell。',
  'List the node’s listeners: `ss -lntx`; services on 127.0.0.1 and abstract sockets (`@…`) are within reach.':
    '列出節點上正在接聽的服務：`ss -lntx`；127.0.0.1 上的服務和抽象通訊端（`@…`）都觸手可及。',
  'Capture the node’s traffic: `tcpdump -i any`.': '擷取節點的流量：`tcpdump -i any`。',
  'Use the tokens that pass by, or a local service that asks for none.':
    '使用途經的權杖，或使用不要求權杖的本機服務。',
  'Remove `hostNetwork`, or run as another user than root and drop all capabilities.':
    '移除 `hostNetwork`，或以 root 以外的使用者執行並捨棄所有權能。',
};
export default translations;
