import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod asks for control-plane nodes by {0}: who breaks out of it there has etcd, and so the cluster. Let it run on workers.':
    'Pod 透過 {0} 要求在控制平面節點上執行：從中逃逸的人會取得 etcd，進而取得整個叢集。讓它在工作節點上執行。',
  'The pod may then run on any node whose taints it tolerates.':
    '此後，只要 Pod 容忍某節點的污點，就可能在該節點上執行。',
  'Pod asks for control-plane nodes': 'Pod 要求在控制平面節點上執行',
  'Control-plane nodes hold etcd, the API server and the keys of the cluster’s certificate authority. A pod there is one escape away from all of them.':
    '控制平面節點上有 etcd、API 伺服器以及叢集憑證授權單位的金鑰。那裡的 Pod 與這一切只隔一次逃逸。',
  'Break out of the pod on a control-plane node, read /etc/kubernetes/admin.conf or the authority’s key, and be cluster-admin.':
    '在控制平面節點上從 Pod 逃逸，讀取 /etc/kubernetes/admin.conf 或憑證授權單位的金鑰，成為 cluster-admin。',
  'Get code to run in the pod, which the scheduler has put on a control-plane node.':
    '讓程式碼在該 Pod 中執行，而排程器已將它放在控制平面節點上。',
  'Use any way out of the container, such as a hostPath volume, a host namespace or a kernel bug.':
    '利用任意一條離開容器的途徑，例如 hostPath 磁碟區、主機命名空間或核心漏洞。',
  'Read /etc/kubernetes/admin.conf or /etc/kubernetes/pki/ca.key on the node.':
    '在節點上讀取 /etc/kubernetes/admin.conf 或 /etc/kubernetes/pki/ca.key。',
  'Sign a client certificate of the group system:masters: every object of the cluster can be changed.':
    '簽發屬於 system:masters 群組的用戶端憑證：叢集的所有物件都可以變更。',
  'Remove the node selector or affinity, and the toleration that goes with it. What must run there should be small, unprivileged and without hostPath volumes.':
    '移除節點選取器或親和性，以及與之搭配的容忍度。必須在那裡執行的程式應當小巧、沒有特權，且不帶 hostPath 磁碟區。',
};
export default translations;
