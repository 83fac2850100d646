import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod tolerates every taint, so it may run on control-plane nodes: an escape there reaches the whole cluster. Name the taints that it has to tolerate.':
    'Pod 容忍所有污點，因此可能在控制平面節點上執行：在那裡逃逸會波及整個叢集。逐一指明它必須容忍的污點。',
  'The pod tolerates the taint {0}, so it may run on control-plane nodes: an escape there reaches the whole cluster. Remove the toleration.':
    'Pod 容忍污點 {0}，因此可能在控制平面節點上執行：在那裡逃逸會波及整個叢集。移除該容忍度。',
  'Tolerated here, too.': '此處同樣容忍。',
  'Keep the pod off control-plane nodes': '讓 Pod 遠離控制平面節點',
  'The pod no longer runs on nodes with these taints.': 'Pod 將不再在帶有這些污點的節點上執行。',
  'Pod tolerates the taint of the control plane': 'Pod 容忍控制平面的污點',
  'The taint keeps workloads off the nodes that hold etcd and the keys of the cluster. A pod that tolerates it can be scheduled there.':
    '該污點使工作負載遠離存有 etcd 和叢集金鑰的節點。容忍它的 Pod 可能被排程到那裡。',
  'Wait until a replica lands on a control-plane node, break out of it there, and read the admin’s kubeconfig or the key of the certificate authority.':
    '等到某個複本落在控制平面節點上，從中逃逸，讀取系統管理員的 kubeconfig 或憑證授權單位的金鑰。',
  'Get code to run in the pod, and see in its environment or the API on which node it runs.':
    '讓程式碼在 Pod 中執行，並從其環境或 API 查看它在哪個節點上執行。',
  'Have it restarted until it runs on a control-plane node.':
    '讓它反覆重新啟動，直到在控制平面節點上執行。',
  'Break out there, and read /etc/kubernetes/admin.conf.':
    '在那裡逃逸，讀取 /etc/kubernetes/admin.conf。',
  'Remove the toleration, or write one for each taint that the pod has to tolerate. Agents that must run on every node need few privileges and no hostPath volumes that can be written.':
    '移除該容忍度，或為 Pod 必須容忍的每個污點各寫一條。必須在每個節點上執行的代理程式只需要很少的特權，也不需要可寫入的 hostPath 磁碟區。',
};
export default translations;
