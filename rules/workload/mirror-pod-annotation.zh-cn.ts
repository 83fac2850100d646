import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The annotation {0} makes the pod look like a static pod of a node: drains and controllers pass it by, and readers trust it. Remove it.':
    '注解 {0} 使该 Pod 看起来像节点的静态 Pod：腾空操作和控制器会跳过它，看到它的人会信任它。将其移除。',
  'Remove the annotations of a mirror pod': '移除镜像 Pod（mirror pod）的注解',
  'Tools that read these annotations then take the pod for an ordinary one.':
    '此后，读取这些注解的工具会把该 Pod 当作普通 Pod。',
  'Annotations of a mirror pod': '镜像 Pod（mirror pod）的注解',
  'The kubelet sets these annotations on the objects that stand for static pods. Drains skip such pods, and people take them for parts of the control plane.':
    'kubelet 在代表静态 Pod 的对象上设置这些注解。腾空操作会跳过此类 Pod，人们也会把它们当作控制平面的一部分。',
  'Give a malicious pod the marks of a static pod: `kubectl drain` leaves it alone, and in a listing of kube-system nobody looks at it twice.':
    '给恶意 Pod 打上静态 Pod 的标记：`kubectl drain` 不会动它，在 kube-system 的列表中也没有人会多看它一眼。',
  'Create the pod with the annotation kubernetes.io/config.mirror, named like a component and its node.':
    '创建带有注解 kubernetes.io/config.mirror 的 Pod，按某个组件及其节点命名。',
  'The node is drained for maintenance: the pod is passed by, as every mirror pod.':
    '节点因维护而被腾空：该 Pod 像所有镜像 Pod 一样被跳过。',
  'A review of workloads leaves out static pods, and this one with them.':
    '对工作负载的审查不看静态 Pod，也就漏掉了它。',
  'Remove the annotations. Static pods are files on a node: what is applied to the API needs none of them.':
    '移除这些注解。静态 Pod 是节点上的文件：提交给 API 的对象都不需要这些注解。',
};
export default translations;
