import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod uses the node’s network: it reaches the kubelet and the cloud’s metadata, past every NetworkPolicy. Remove hostNetwork.':
    '该 Pod 使用节点的网络：它能绕过所有 NetworkPolicy，访问 kubelet 和云的元数据。移除 hostNetwork。',
  'Remove hostNetwork and hostProcess': '移除 hostNetwork 和 hostProcess',
  'Remove hostNetwork': '移除 hostNetwork',
  'HostProcess needs the host network, so both go: the pod can no longer manage the node.':
    'HostProcess 需要主机网络，因此两者一并移除：该 Pod 将无法再管理节点。',
  'The pod gets an address of its own: who reached it at the node’s address needs a Service.':
    '该 Pod 会有自己的地址：原先通过节点地址访问它的客户端需要改用 Service。',
  'Host network namespace': '主机网络名字空间',
  'The pod uses the node’s network: NetworkPolicies do not apply to it, and it reaches what listens on the node’s loopback address alone.':
    'Pod 使用节点的网络：NetworkPolicy 对它不起作用，它还能访问仅在节点环回地址上监听的服务。',
  'Talk to the kubelet on 127.0.0.1:10250, to etcd on 2379, or to the cloud’s metadata service for the node’s credentials; connect to abstract sockets such as an old containerd-shim’s; sniff the node’s traffic with NET_RAW.':
    '访问 127.0.0.1:10250 上的 kubelet、2379 上的 etcd，或向云的元数据服务索取节点的凭据；连接抽象套接字，例如旧版 containerd-shim 的套接字；利用 NET_RAW 嗅探节点的流量。',
  'Remove `hostNetwork` and reach the pod through a Service; expose single ports with a NodePort or LoadBalancer Service.':
    '移除 `hostNetwork`，通过 Service 访问该 Pod；个别端口用 NodePort 或 LoadBalancer 类型的 Service 对外暴露。',
};
export default translations;
