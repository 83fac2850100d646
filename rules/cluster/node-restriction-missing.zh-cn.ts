import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without NodeRestriction: the kubelet of one node may change other nodes and their pods. Add it to --enable-admission-plugins.':
    '容器 "{0}" 启动 API 服务器时没有启用 NodeRestriction：一个节点的 kubelet 可以更改其他节点及其 Pod。将其添加到 --enable-admission-plugins。',
  'Kubelets whose user is not system:node:<node name> can no longer report.':
    '用户不是 system:node:<node name> 的 kubelet 无法再上报。',
  'API server without NodeRestriction': '没有 NodeRestriction 的 API 服务器',
  'NodeRestriction lets a kubelet change its own Node and the pods bound to it, and nothing else. It is not on by default.':
    'NodeRestriction 让 kubelet 只能更改自己的 Node 和绑定到它的 Pod，此外一概不能。它默认不开启。',
  'With one node’s kubelet credentials, label that node so that pods with secrets are scheduled to it, or change the status and labels of other nodes.':
    '用一个节点的 kubelet 凭据为该节点添加标签，使带有机密的 Pod 被调度到该节点，或更改其他节点的状态和标签。',
  'Escape to one node and take the kubelet’s credentials.': '逃逸到一个节点，取得 kubelet 的凭据。',
  'Give this node the labels that sensitive workloads select, or take them from others: `kubectl label node …`.':
    '为该节点添加敏感工作负载所选择的标签，或从其他节点去掉这些标签：`kubectl label node …`。',
  'Wait for the scheduler to bring those pods, then read their Secrets and tokens from the node’s disk.':
    '等待调度器把这些 Pod 送来，然后从节点磁盘读取它们的 Secret 和令牌。',
  'Add NodeRestriction to `--enable-admission-plugins`, and run kubelets as system:node:<node name>.':
    '将 NodeRestriction 添加到 `--enable-admission-plugins`，并以 system:node:<node name> 的身份运行 kubelet。',
};
export default translations;
