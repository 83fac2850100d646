import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without RBAC, so the cluster’s Roles and bindings decide nothing. Add RBAC to --authorization-mode.':
    '容器 "{0}" 启动 API 服务器时没有启用 RBAC，集群的 Role 和绑定因此不起任何作用。将 RBAC 添加到 --authorization-mode。',
  'Container "{0}" starts the API server without the Node authoriser: every kubelet needs rights over all nodes’ Secrets. Add Node to --authorization-mode.':
    '容器 "{0}" 启动 API 服务器时没有启用 Node 鉴权组件：每个 kubelet 都需要对所有节点的 Secret 的权限。将 Node 添加到 --authorization-mode。',
  'API server without the Node or the RBAC authoriser': '没有 Node 或 RBAC 鉴权组件的 API 服务器',
  'RBAC is what Roles and bindings are read by, and the Node authoriser is what limits a kubelet to the objects of its own pods.':
    'Role 和绑定由 RBAC 解读，而 Node 鉴权组件将 kubelet 限制在自身 Pod 的对象之内。',
  'Without RBAC, rights come from a file or a webhook that reviewers of manifests do not see. Without the Node authoriser, credentials stolen from one node read the Secrets of all.':
    '没有 RBAC，权限就来自清单评审者看不到的文件或 Webhook。没有 Node 鉴权组件，从一个节点窃取的凭据就能读取所有节点的 Secret。',
  'Escape to one node and take the kubelet’s credentials in /var/lib/kubelet/pki.':
    '逃逸到一个节点，取得 /var/lib/kubelet/pki 中的 kubelet 凭据。',
  'Where the kubelets’ group was given rights over all Secrets, list them with these credentials.':
    '如果 kubelet 所在的组被授予了对所有 Secret 的权限，用这些凭据列出它们。',
  'Use the strongest token among them.': '使用其中权限最大的令牌。',
  'Write `--authorization-mode=Node,RBAC`, and further authorisers behind them.':
    '设置 `--authorization-mode=Node,RBAC`，其他鉴权组件排在其后。',
};
export default translations;
