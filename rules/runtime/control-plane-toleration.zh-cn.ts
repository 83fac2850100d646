import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod tolerates every taint, so it may run on control-plane nodes: an escape there reaches the whole cluster. Name the taints that it has to tolerate.':
    '该 Pod 容忍所有污点，因此可能在控制平面节点上运行：在那里逃逸会波及整个集群。逐一指明它必须容忍的污点。',
  'The pod tolerates the taint {0}, so it may run on control-plane nodes: an escape there reaches the whole cluster. Remove the toleration.':
    '该 Pod 容忍污点 {0}，因此可能在控制平面节点上运行：在那里逃逸会波及整个集群。移除该容忍度。',
  'Tolerated here, too.': '此处同样容忍。',
  'Keep the pod off control-plane nodes': '让 Pod 远离控制平面节点',
  'The pod no longer runs on nodes with these taints.': 'Pod 将不再在带有这些污点的节点上运行。',
  'Pod tolerates the taint of the control plane': 'Pod 容忍控制平面的污点',
  'The taint keeps workloads off the nodes that hold etcd and the keys of the cluster. A pod that tolerates it can be scheduled there.':
    '该污点使工作负载远离存有 etcd 和集群密钥的节点。容忍它的 Pod 可能被调度到那里。',
  'Wait until a replica lands on a control-plane node, break out of it there, and read the admin’s kubeconfig or the key of the certificate authority.':
    '等到某个副本落在控制平面节点上，从中逃逸，读取管理员的 kubeconfig 或证书颁发机构的密钥。',
  'Get code to run in the pod, and see in its environment or the API on which node it runs.':
    '让代码在 Pod 中运行，并从其环境或 API 查看它在哪个节点上运行。',
  'Have it restarted until it runs on a control-plane node.':
    '让它反复重启，直到在控制平面节点上运行。',
  'Break out there, and read /etc/kubernetes/admin.conf.':
    '在那里逃逸，读取 /etc/kubernetes/admin.conf。',
  'Remove the toleration, or write one for each taint that the pod has to tolerate. Agents that must run on every node need few privileges and no hostPath volumes that can be written.':
    '移除该容忍度，或为 Pod 必须容忍的每个污点各写一条。必须在每个节点上运行的代理程序只需要很少的特权，也不需要可写的 hostPath 卷。',
};
export default translations;
