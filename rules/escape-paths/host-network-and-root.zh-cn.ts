import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" is root in the node’s network with the runtime’s usual capabilities: it can read the node’s traffic, pose as it, and reach its sockets. Remove hostNetwork.':
    '容器 "{0}" 是节点网络中的 root，并拥有运行时通常授予的权能：它能读取节点的流量、冒充节点，并连接节点的套接字。移除 hostNetwork。',
  'Nothing keeps container "{0}" from being root in the node’s network, with the runtime’s usual capabilities: it can read the node’s traffic and pose as it. Remove hostNetwork.':
    '没有任何设置阻止容器 "{0}" 成为节点网络中的 root，拥有运行时通常授予的权能：它能读取节点的流量并冒充节点。移除 hostNetwork。',
  'Root in the node’s network': '节点网络中的 root',
  'Root in the node’s network has, by most runtimes’ defaults, NET_RAW there: it reads and forges the traffic of the node and of its pods. Sockets of the node that trust root are open to it, too.':
    '在大多数运行时的默认设置下，节点网络中的 root 在该网络中拥有 NET_RAW：它能读取和伪造节点及其 Pod 的流量。节点上信任 root 的套接字也对它开放。',
  'Capture the node’s traffic with a raw socket, or connect to abstract sockets of the node; old containerd shims listened on one and trusted any root (CVE-2020-15257).':
    '用原始套接字捕获节点的流量，或连接节点的抽象套接字；旧版 containerd shim 曾监听这样的套接字，并信任任何 root（CVE-2020-15257）。',
  'Get a shell in the container as root.': '以 root 身份在容器中取得 Shell。',
  'List the node’s listeners: `ss -lntx`; services on 127.0.0.1 and abstract sockets (`@…`) are within reach.':
    '列出节点上正在监听的服务：`ss -lntx`；127.0.0.1 上的服务和抽象套接字（`@…`）都触手可及。',
  'Capture the node’s traffic: `tcpdump -i any`.': '捕获节点的流量：`tcpdump -i any`。',
  'Use the tokens that pass by, or a local service that asks for none.':
    '使用途经的令牌，或使用不要求令牌的本地服务。',
  'Remove `hostNetwork`, or run as another user than root and drop all capabilities.':
    '移除 `hostNetwork`，或以 root 以外的用户运行并放弃所有权能。',
};
export default translations;
