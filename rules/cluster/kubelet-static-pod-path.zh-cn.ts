import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet runs, past all admission, every manifest in {0}: who can write there owns the node. Control plane nodes need it; leave staticPodPath out on others.':
    'kubelet 会绕过所有准入，运行 {0} 中的每个清单：谁能写入那里，谁就掌控节点。控制平面节点需要它；在其他节点上不要设置 staticPodPath。',
  'Remove staticPodPath': '移除 staticPodPath',
  'A control plane that runs as static pods does not start without it.':
    '以静态 Pod 运行的控制平面没有它就无法启动。',
  'Kubelet that runs static pods': '运行静态 Pod 的 kubelet',
  'Every manifest in this folder is run by the kubelet, past admission, RBAC and Pod Security. kubeadm needs it for the control plane.':
    'kubelet 会运行该文件夹中的每个清单，绕过准入、RBAC 和 Pod 安全性准入。kubeadm 的控制平面需要它。',
  'With a writable hostPath over the folder, or write access to the node’s disk, drop a privileged pod there.':
    '借助覆盖该文件夹的可写 hostPath，或对节点磁盘的写入权限，在其中放入一个特权 Pod。',
  'Leave `staticPodPath` out on nodes without static pods; elsewhere, let root alone write there and mount no parent of it into pods.':
    '在没有静态 Pod 的节点上不要设置 `staticPodPath`；在其他节点上，只允许 root 写入那里，且不要把它的任何上级目录挂载到 Pod 中。',
};
export default translations;
