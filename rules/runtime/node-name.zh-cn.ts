import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod goes to node {0} without the scheduler: the taints that keep pods off control-plane nodes are not asked. Remove nodeName; use a node selector.':
    '该 Pod 不经调度器直接进入节点 {0}：使 Pod 远离控制平面节点的污点不会被检查。移除 nodeName；改用节点选择算符。',
  'Remove nodeName': '移除 nodeName',
  'The scheduler then chooses the node, which may be another.':
    '此后由调度器选择节点，可能是另一个节点。',
  'Pod put on a node by name': '按名称指定节点的 Pod',
  'With `nodeName` the kubelet of that node starts the pod at once. The scheduler, and with it every NoSchedule taint, is passed by.':
    '使用 `nodeName` 时，该节点的 kubelet 会立即启动 Pod。调度器被绕过，所有 NoSchedule 污点也随之被绕过。',
  'Put a pod that can reach its node on the control plane: from there lead the keys of the certificate authority and etcd’s data to the whole cluster.':
    '把能触及所在节点的 Pod 放到控制平面上：从那里，证书颁发机构的密钥和 etcd 的数据便通向整个集群。',
  'Read the names of the control-plane nodes: `kubectl get nodes`.':
    '读取控制平面节点的名称：`kubectl get nodes`。',
  'Create a pod with `nodeName: <control-plane node>`: the taint is not asked.':
    '创建带有 `nodeName: <control-plane node>` 的 Pod：污点不会被检查。',
  'Reach the node, for instance by a hostPath volume, and read /etc/kubernetes/pki or the static pods’ manifests.':
    '触及节点，例如通过 hostPath 卷，并读取 /etc/kubernetes/pki 或静态 Pod 的清单。',
  'Remove `nodeName`. Choose nodes by `nodeSelector` or node affinity: the scheduler then asks taints, too.':
    '移除 `nodeName`。用 `nodeSelector` 或节点亲和性选择节点：这样调度器也会检查污点。',
};
export default translations;
