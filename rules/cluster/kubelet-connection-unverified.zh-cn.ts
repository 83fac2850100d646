import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets the API server talk to kubelets without TLS: who listens reads what kubectl exec and logs carry. Remove --kubelet-https.':
    '容器 "{0}" 让 API 服务器与 kubelet 通信时不使用 TLS：谁在窃听，谁就能读取 kubectl exec 和 logs 传输的内容。移除 --kubelet-https。',
  'Container "{0}" starts the API server without {1}: who stands between it and a kubelet can read and steer kubectl exec. Give it the files.':
    '容器 "{0}" 启动 API 服务器时没有设置 {1}：谁处在它与 kubelet 之间，谁就能读取并操纵 kubectl exec。为其提供这些文件。',
  'API server that does not verify kubelets': '不验证 kubelet 的 API 服务器',
  'Without an authority for kubelets the API server connects to whoever answers at the node’s address; without a client certificate of its own, kubelets must take it as anonymous.':
    '没有用于 kubelet 的 CA，API 服务器就会连接在节点地址上应答的任何一方；没有自己的客户端证书，kubelet 就只能将它视为匿名。',
  'Answer in place of a kubelet, for example by ARP on the node’s network, and read or change what `kubectl exec`, `logs` and `port-forward` carry.':
    '冒充 kubelet 应答，例如在节点网络上使用 ARP，从而读取或更改 `kubectl exec`、`logs` 和 `port-forward` 传输的内容。',
  'Write `--kubelet-certificate-authority`, `--kubelet-client-certificate` and `--kubelet-client-key`. Kubelets then need serving certificates of that authority (`serverTLSBootstrap`).':
    '设置 `--kubelet-certificate-authority`、`--kubelet-client-certificate` 和 `--kubelet-client-key`。之后 kubelet 需要该 CA 签发的服务证书（`serverTLSBootstrap`）。',
};
export default translations;
