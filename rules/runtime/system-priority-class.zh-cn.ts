import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod has the priority {0} in namespace {1}: it drives out other pods where room is short, and passes for a part of Kubernetes. Remove it.':
    '该 Pod 的优先级类为 {0}，所在名字空间为 {1}：资源不足时它会挤走其他 Pod，还会被当作 Kubernetes 的组成部分。将其移除。',
  'Remove priorityClassName': '移除 priorityClassName',
  'When a node is short of room, other pods may be preferred to this one.':
    '节点资源不足时，其他 Pod 可能会优先于此 Pod。',
  'Priority of a system component': '系统组件的优先级',
  'These two priority classes are meant for what a node or the cluster cannot live without. Any other pod that has them takes room from those.':
    '这两个优先级类专供节点或集群不可或缺的组件使用。任何其他 Pod 使用它们，都会挤占这些组件的资源。',
  'It is no way to the node by itself: enough such pods evict ordinary workloads, and a malicious one looks like a system component at a glance.':
    '它本身不是通向节点的途径：这样的 Pod 一旦够多，就会驱逐普通工作负载，而恶意 Pod 乍看之下就像系统组件。',
  'Remove `priorityClassName`, or create a PriorityClass of your own with a lower value. A ResourceQuota can limit the system classes to kube-system.':
    '移除 `priorityClassName`，或自行创建值较低的 PriorityClass。ResourceQuota 可以将系统优先级类限制在 kube-system 中使用。',
};
export default translations;
