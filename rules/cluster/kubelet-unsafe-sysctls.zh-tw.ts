import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet lets pods set every sysctl that matches {0}, which can starve or disturb the node’s other pods. Name the few that are needed.':
    'kubelet 允許 Pod 設定所有符合 {0} 的 sysctl，這可能使節點的其他 Pod 資源匱乏或受到干擾。只列明所需的幾個。',
  'The kubelet lets pods set {0}, which can starve or disturb the node’s other pods. Remove it if no pod needs it, and keep such nodes apart with a taint.':
    'kubelet 允許 Pod 設定 {0}，這可能使節點的其他 Pod 資源匱乏或受到干擾。如果沒有 Pod 需要，移除它；用污點隔開這類節點。',
  'Forbid {0}': '禁止 {0}',
  'Pods that set this sysctl are no longer started on the node.':
    '設定此 sysctl 的 Pod 不再於節點上啟動。',
  'Kubelet that lets pods set unsafe sysctls': '允許 Pod 設定不安全 sysctl 的 kubelet',
  'Unsafe sysctls are those that are not isolated well enough for one pod not to disturb another, or the node.':
    '不安全的 sysctl 是指隔離不足的 sysctl，一個 Pod 可藉此干擾其他 Pod 或節點。',
  'Set the sysctl from a pod to exhaust the node’s shared memory or queues, or to weaken its network.':
    '從 Pod 中設定此 sysctl，耗盡節點的共用記憶體或佇列，或削弱其網路。',
  'Leave the list empty, or name single sysctls and keep such nodes apart with a taint.':
    '將清單留空，或只列明個別 sysctl，並用污點隔開這類節點。',
};
export default translations;
