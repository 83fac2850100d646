import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can draw pods to a node of its own and take their Secrets and tokens. Leave it to node controllers.':
    '持有者可以把 Pod 引到自己的节点，取走其 Secret 和令牌。只将此权限留给节点控制器。',
  'Nodes may be changed': '可更改节点',
  'Labels, taints and addresses decide where pods go and where the API server looks for a kubelet.':
    '标签、污点和地址决定 Pod 去往何处，也决定 API 服务器到哪里寻找 kubelet。',
  'Taint all nodes but one that is already taken over: the mightier pods come, and their tokens with them.':
    '给已接管节点以外的所有节点加上污点：权限更大的 Pod 会随之而来，带着它们的令牌。',
  'Take over one node.': '接管一个节点。',
  'Taint the others with NoSchedule, and evict or wait: mighty pods start on yours.':
    '给其他节点加上 NoSchedule 污点，再驱逐 Pod 或等待：高权限的 Pod 会在你的节点上启动。',
  'Read their tokens under /var/lib/kubelet/pods.': '在 /var/lib/kubelet/pods 下读取它们的令牌。',
  'Leave it to controllers of nodes; a node’s own agent needs only its own node.':
    '只留给节点控制器；节点自身的代理程序只需要对自己节点的权限。',
};
export default translations;
