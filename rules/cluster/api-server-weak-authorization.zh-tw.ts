import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without RBAC, so the cluster’s Roles and bindings decide nothing. Add RBAC to --authorization-mode.':
    '容器 "{0}" 啟動 API 伺服器時沒有啟用 RBAC，叢集的 Role 和繫結因此不起任何作用。將 RBAC 加入 --authorization-mode。',
  'Container "{0}" starts the API server without the Node authoriser: every kubelet needs rights over all nodes’ Secrets. Add Node to --authorization-mode.':
    '容器 "{0}" 啟動 API 伺服器時沒有啟用 Node 授權者：每個 kubelet 都需要對所有節點的 Secret 的權限。將 Node 加入 --authorization-mode。',
  'API server without the Node or the RBAC authoriser': '沒有 Node 或 RBAC 授權者的 API 伺服器',
  'RBAC is what Roles and bindings are read by, and the Node authoriser is what limits a kubelet to the objects of its own pods.':
    'Role 和繫結由 RBAC 解讀，而 Node 授權者將 kubelet 限制在自身 Pod 的物件之內。',
  'Without RBAC, rights come from a file or a webhook that reviewers of manifests do not see. Without the Node authoriser, credentials stolen from one node read the Secrets of all.':
    '沒有 RBAC，權限就來自資訊清單審查者看不到的檔案或 Webhook。沒有 Node 授權者，從一個節點竊取的認證資訊就能讀取所有節點的 Secret。',
  'Escape to one node and take the kubelet’s credentials in /var/lib/kubelet/pki.':
    '逃逸到一個節點，取得 /var/lib/kubelet/pki 中的 kubelet 認證資訊。',
  'Where the kubelets’ group was given rights over all Secrets, list them with these credentials.':
    '如果 kubelet 所在的群組被授予了對所有 Secret 的權限，用這些認證資訊列出它們。',
  'Use the strongest token among them.': '使用其中權限最大的權杖。',
  'Write `--authorization-mode=Node,RBAC`, and further authorisers behind them.':
    '設定 `--authorization-mode=Node,RBAC`，其他授權者排在其後。',
};
export default translations;
