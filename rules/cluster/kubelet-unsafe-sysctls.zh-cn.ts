import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet lets pods set every sysctl that matches {0}, which can starve or disturb the node’s other pods. Name the few that are needed.':
    'kubelet 允许 Pod 设置所有匹配 {0} 的 sysctl，这可能使节点的其他 Pod 资源匮乏或受到干扰。只列明所需的几个。',
  'The kubelet lets pods set {0}, which can starve or disturb the node’s other pods. Remove it if no pod needs it, and keep such nodes apart with a taint.':
    'kubelet 允许 Pod 设置 {0}，这可能使节点的其他 Pod 资源匮乏或受到干扰。如果没有 Pod 需要，将其移除；用污点隔开这类节点。',
  'Forbid {0}': '禁止 {0}',
  'Pods that set this sysctl are no longer started on the node.':
    '设置该 sysctl 的 Pod 不再在节点上启动。',
  'Kubelet that lets pods set unsafe sysctls': '允许 Pod 设置不安全 sysctl 的 kubelet',
  'Unsafe sysctls are those that are not isolated well enough for one pod not to disturb another, or the node.':
    '不安全的 sysctl 是指隔离不足的 sysctl，一个 Pod 可借此干扰其他 Pod 或节点。',
  'Set the sysctl from a pod to exhaust the node’s shared memory or queues, or to weaken its network.':
    '从 Pod 中设置该 sysctl，耗尽节点的共享内存或队列，或削弱其网络。',
  'Leave the list empty, or name single sysctls and keep such nodes apart with a taint.':
    '将列表留空，或只列明个别 sysctl，并用污点隔开这类节点。',
};
export default translations;
