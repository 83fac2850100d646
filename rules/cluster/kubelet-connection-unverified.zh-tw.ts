import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets the API server talk to kubelets without TLS: who listens reads what kubectl exec and logs carry. Remove --kubelet-https.':
    '容器 "{0}" 讓 API 伺服器與 kubelet 通訊時不使用 TLS：誰在竊聽，誰就能讀取 kubectl exec 和 logs 傳輸的內容。移除 --kubelet-https。',
  'Container "{0}" starts the API server without {1}: who stands between it and a kubelet can read and steer kubectl exec. Give it the files.':
    '容器 "{0}" 啟動 API 伺服器時沒有設定 {1}：誰處在它與 kubelet 之間，誰就能讀取並操縱 kubectl exec。為其提供這些檔案。',
  'API server that does not verify kubelets': '不驗證 kubelet 的 API 伺服器',
  'Without an authority for kubelets the API server connects to whoever answers at the node’s address; without a client certificate of its own, kubelets must take it as anonymous.':
    '沒有用於 kubelet 的 CA，API 伺服器就會連線到在節點位址上回應的任何一方；沒有自己的用戶端憑證，kubelet 就只能將它視為匿名。',
  'Answer in place of a kubelet, for example by ARP on the node’s network, and read or change what `kubectl exec`, `logs` and `port-forward` carry.':
    '冒充 kubelet 回應，例如在節點網路上使用 ARP，從而讀取或變更 `kubectl exec`、`logs` 和 `port-forward` 傳輸的內容。',
  'Write `--kubelet-certificate-authority`, `--kubelet-client-certificate` and `--kubelet-client-key`. Kubelets then need serving certificates of that authority (`serverTLSBootstrap`).':
    '設定 `--kubelet-certificate-authority`、`--kubelet-client-certificate` 和 `--kubelet-client-key`。之後 kubelet 需要此 CA 簽發的服務憑證（`serverTLSBootstrap`）。',
};
export default translations;
