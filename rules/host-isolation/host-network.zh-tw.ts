import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod uses the node’s network: it reaches the kubelet and the cloud’s metadata, past every NetworkPolicy. Remove hostNetwork.':
    '此 Pod 使用節點的網路：它能繞過所有 NetworkPolicy，存取 kubelet 和雲端的中繼資料。移除 hostNetwork。',
  'Remove hostNetwork and hostProcess': '移除 hostNetwork 和 hostProcess',
  'Remove hostNetwork': '移除 hostNetwork',
  'HostProcess needs the host network, so both go: the pod can no longer manage the node.':
    'HostProcess 需要主機網路，因此兩者一併移除：此 Pod 將無法再管理節點。',
  'The pod gets an address of its own: who reached it at the node’s address needs a Service.':
    '此 Pod 會有自己的位址：原先透過節點位址存取它的用戶端需要改用 Service。',
  'Host network namespace': '主機網路命名空間',
  'The pod uses the node’s network: NetworkPolicies do not apply to it, and it reaches what listens on the node’s loopback address alone.':
    'Pod 使用節點的網路：NetworkPolicy 對它不起作用，它還能存取僅在節點回送位址上接聽的服務。',
  'Talk to the kubelet on 127.0.0.1:10250, to etcd on 2379, or to the cloud’s metadata service for the node’s credentials; connect to abstract sockets such as an old containerd-shim’s; sniff the node’s traffic with NET_RAW.':
    '存取 127.0.0.1:10250 上的 kubelet、2379 上的 etcd，或向雲端的中繼資料服務索取節點的認證資訊；連線到抽象通訊端，例如舊版 containerd-shim 的通訊端；利用 NET_RAW 側錄節點的流量。',
  'Remove `hostNetwork` and reach the pod through a Service; expose single ports with a NodePort or LoadBalancer Service.':
    '移除 `hostNetwork`，透過 Service 存取該 Pod；個別連接埠用 NodePort 或 LoadBalancer 類型的 Service 對外公開。',
};
export default translations;
