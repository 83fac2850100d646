import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet runs, past all admission, every manifest in {0}: who can write there owns the node. Control plane nodes need it; leave staticPodPath out on others.':
    'kubelet 會繞過所有許可控制，執行 {0} 中的每個資訊清單：誰能寫入那裡，誰就掌控節點。控制平面節點需要它；在其他節點上不要設定 staticPodPath。',
  'Remove staticPodPath': '移除 staticPodPath',
  'A control plane that runs as static pods does not start without it.':
    '以靜態 Pod 執行的控制平面沒有它就無法啟動。',
  'Kubelet that runs static pods': '執行靜態 Pod 的 kubelet',
  'Every manifest in this folder is run by the kubelet, past admission, RBAC and Pod Security. kubeadm needs it for the control plane.':
    'kubelet 會執行此資料夾中的每個資訊清單，繞過許可控制、RBAC 和 Pod Security。kubeadm 的控制平面需要它。',
  'With a writable hostPath over the folder, or write access to the node’s disk, drop a privileged pod there.':
    '藉助涵蓋此資料夾的可寫 hostPath，或對節點磁碟的寫入權限，在其中放入一個特權 Pod。',
  'Leave `staticPodPath` out on nodes without static pods; elsewhere, let root alone write there and mount no parent of it into pods.':
    '在沒有靜態 Pod 的節點上不要設定 `staticPodPath`；在其他節點上，只允許 root 寫入那裡，且不要把它的任何上層目錄掛載到 Pod 中。',
};
export default translations;
