import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Workload that can take over its node, on every node or on the control plane':
    '能接管其节点且运行于每个节点或控制平面的工作负载',
  'The workload can take over its node, and it runs on every node or where the control plane does: one flaw of its program is a way to all nodes, or to etcd and every Secret.':
    '该工作负载能接管其节点，而且在每个节点上或控制平面所在之处运行：其程序只要有一个缺陷，就成了通往所有节点或通往 etcd 和所有 Secret 的路径。',
  'Break into one of its pods and take over the node; the same works on every other one, and on a control-plane node the keys of the cluster lie on the disk.':
    '攻入其中一个 Pod 并接管节点；同样的方法在其他每个节点上都有效，而在控制平面节点上，集群的密钥就在磁盘上。',
  'Break into the pod on one node.': '攻入某个节点上的该 Pod。',
  'Take over the node by the setting that is marked.': '利用标出的设置接管节点。',
  'On a control-plane node read `/etc/kubernetes/pki` and etcd: every Secret, and keys to sign any certificate.':
    '在控制平面节点上读取 `/etc/kubernetes/pki` 和 etcd：所有 Secret，以及可签发任意证书的密钥。',
  'On workers repeat it: the same pod runs on each.':
    '在工作节点上重复此操作：每个节点上都运行着相同的 Pod。',
  'Take away what lets it escape. A node agent that needs it should have nothing else in its pod, and no toleration that it does not need.':
    '移除使其能够逃逸的设置。需要该设置的节点代理，其 Pod 中不应有任何其他内容，也不应带有它不需要的容忍度。',
};
export default translations;
