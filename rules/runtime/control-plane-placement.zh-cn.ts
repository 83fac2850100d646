import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod asks for control-plane nodes by {0}: who breaks out of it there has etcd, and so the cluster. Let it run on workers.':
    '该 Pod 通过 {0} 要求在控制平面节点上运行：从中逃逸的人会得到 etcd，进而得到整个集群。让它在工作节点上运行。',
  'The pod may then run on any node whose taints it tolerates.':
    '此后，只要 Pod 容忍某节点的污点，就可能在该节点上运行。',
  'Pod asks for control-plane nodes': 'Pod 要求在控制平面节点上运行',
  'Control-plane nodes hold etcd, the API server and the keys of the cluster’s certificate authority. A pod there is one escape away from all of them.':
    '控制平面节点上有 etcd、API 服务器以及集群证书颁发机构的密钥。那里的 Pod 与这一切只隔一次逃逸。',
  'Break out of the pod on a control-plane node, read /etc/kubernetes/admin.conf or the authority’s key, and be cluster-admin.':
    '在控制平面节点上从 Pod 逃逸，读取 /etc/kubernetes/admin.conf 或证书颁发机构的密钥，成为 cluster-admin。',
  'Get code to run in the pod, which the scheduler has put on a control-plane node.':
    '让代码在该 Pod 中运行，而调度器已将它放在控制平面节点上。',
  'Use any way out of the container, such as a hostPath volume, a host namespace or a kernel bug.':
    '利用任意一条离开容器的途径，例如 hostPath 卷、主机名字空间或内核漏洞。',
  'Read /etc/kubernetes/admin.conf or /etc/kubernetes/pki/ca.key on the node.':
    '在节点上读取 /etc/kubernetes/admin.conf 或 /etc/kubernetes/pki/ca.key。',
  'Sign a client certificate of the group system:masters: every object of the cluster can be changed.':
    '签发属于 system:masters 组的客户端证书：集群的所有对象都可以更改。',
  'Remove the node selector or affinity, and the toleration that goes with it. What must run there should be small, unprivileged and without hostPath volumes.':
    '移除节点选择算符或亲和性，以及与之配套的容忍度。必须在那里运行的程序应当小巧、没有特权，且不带 hostPath 卷。',
};
export default translations;
