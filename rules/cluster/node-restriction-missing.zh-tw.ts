import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without NodeRestriction: the kubelet of one node may change other nodes and their pods. Add it to --enable-admission-plugins.':
    '容器 "{0}" 啟動 API 伺服器時沒有啟用 NodeRestriction：一個節點的 kubelet 可以變更其他節點及其 Pod。將其加入 --enable-admission-plugins。',
  'Kubelets whose user is not system:node:<node name> can no longer report.':
    '使用者不是 system:node:<node name> 的 kubelet 無法再回報。',
  'API server without NodeRestriction': '沒有 NodeRestriction 的 API 伺服器',
  'NodeRestriction lets a kubelet change its own Node and the pods bound to it, and nothing else. It is not on by default.':
    'NodeRestriction 讓 kubelet 只能變更自己的 Node 和繫結到它的 Pod，此外一概不能。它預設不開啟。',
  'With one node’s kubelet credentials, label that node so that pods with secrets are scheduled to it, or change the status and labels of other nodes.':
    '用一個節點的 kubelet 認證資訊為此節點加上標籤，使帶有機密的 Pod 排程到它上面，或變更其他節點的狀態和標籤。',
  'Escape to one node and take the kubelet’s credentials.':
    '逃逸到一個節點，取得 kubelet 的認證資訊。',
  'Give this node the labels that sensitive workloads select, or take them from others: `kubectl label node …`.':
    '為此節點加上敏感工作負載所選取的標籤，或從其他節點移除這些標籤：`kubectl label node …`。',
  'Wait for the scheduler to bring those pods, then read their Secrets and tokens from the node’s disk.':
    '等待排程器把這些 Pod 送來，然後從節點磁碟讀取它們的 Secret 和權杖。',
  'Add NodeRestriction to `--enable-admission-plugins`, and run kubelets as system:node:<node name>.':
    '將 NodeRestriction 加入 `--enable-admission-plugins`，並以 system:node:<node name> 的身分執行 kubelet。',
};
export default translations;
