import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The annotation {0} makes the pod look like a static pod of a node: drains and controllers pass it by, and readers trust it. Remove it.':
    '註解 {0} 使該 Pod 看起來像節點的靜態 Pod：清空操作和控制器會略過它，看到它的人會信任它。將其移除。',
  'Remove the annotations of a mirror pod': '移除鏡像 Pod（mirror pod）的註解',
  'Tools that read these annotations then take the pod for an ordinary one.':
    '此後，讀取這些註解的工具會把該 Pod 當作一般 Pod。',
  'Annotations of a mirror pod': '鏡像 Pod（mirror pod）的註解',
  'The kubelet sets these annotations on the objects that stand for static pods. Drains skip such pods, and people take them for parts of the control plane.':
    'kubelet 在代表靜態 Pod 的物件上設定這些註解。清空操作會略過此類 Pod，人們也會把它們當作控制平面的一部分。',
  'Give a malicious pod the marks of a static pod: `kubectl drain` leaves it alone, and in a listing of kube-system nobody looks at it twice.':
    '為惡意 Pod 加上靜態 Pod 的標記：`kubectl drain` 不會動它，在 kube-system 的清單中也沒有人會多看它一眼。',
  'Create the pod with the annotation kubernetes.io/config.mirror, named like a component and its node.':
    '建立帶有註解 kubernetes.io/config.mirror 的 Pod，依某個元件及其節點命名。',
  'The node is drained for maintenance: the pod is passed by, as every mirror pod.':
    '節點因維護而被清空：該 Pod 像所有鏡像 Pod 一樣被略過。',
  'A review of workloads leaves out static pods, and this one with them.':
    '對工作負載的審查不看靜態 Pod，也就漏掉了它。',
  'Remove the annotations. Static pods are files on a node: what is applied to the API needs none of them.':
    '移除這些註解。靜態 Pod 是節點上的檔案：提交給 API 的物件都不需要這些註解。',
};
export default translations;
