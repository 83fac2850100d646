import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod goes to node {0} without the scheduler: the taints that keep pods off control-plane nodes are not asked. Remove nodeName; use a node selector.':
    'Pod 不經排程器直接進入節點 {0}：使 Pod 遠離控制平面節點的污點不會被檢查。移除 nodeName；改用節點選取器。',
  'Remove nodeName': '移除 nodeName',
  'The scheduler then chooses the node, which may be another.':
    '此後由排程器選擇節點，可能是另一個節點。',
  'Pod put on a node by name': '依名稱指定節點的 Pod',
  'With `nodeName` the kubelet of that node starts the pod at once. The scheduler, and with it every NoSchedule taint, is passed by.':
    '使用 `nodeName` 時，該節點的 kubelet 會立即啟動 Pod。排程器被繞過，所有 NoSchedule 污點也隨之被繞過。',
  'Put a pod that can reach its node on the control plane: from there lead the keys of the certificate authority and etcd’s data to the whole cluster.':
    '把能存取所在節點的 Pod 放到控制平面上：從那裡，憑證授權單位的金鑰和 etcd 的資料便通往整個叢集。',
  'Read the names of the control-plane nodes: `kubectl get nodes`.':
    '讀取控制平面節點的名稱：`kubectl get nodes`。',
  'Create a pod with `nodeName: <control-plane node>`: the taint is not asked.':
    '建立帶有 `nodeName: <control-plane node>` 的 Pod：污點不會被檢查。',
  'Reach the node, for instance by a hostPath volume, and read /etc/kubernetes/pki or the static pods’ manifests.':
    '存取節點，例如透過 hostPath 磁碟區，並讀取 /etc/kubernetes/pki 或靜態 Pod 的資訊清單。',
  'Remove `nodeName`. Choose nodes by `nodeSelector` or node affinity: the scheduler then asks taints, too.':
    '移除 `nodeName`。用 `nodeSelector` 或節點親和性選擇節點：這樣排程器也會檢查污點。',
};
export default translations;
