import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod has the priority {0} in namespace {1}: it drives out other pods where room is short, and passes for a part of Kubernetes. Remove it.':
    'Pod 的優先順序類別為 {0}，所在命名空間為 {1}：資源不足時它會擠走其他 Pod，還會被當作 Kubernetes 的組成部分。將其移除。',
  'Remove priorityClassName': '移除 priorityClassName',
  'When a node is short of room, other pods may be preferred to this one.':
    '節點資源不足時，其他 Pod 可能會優先於此 Pod。',
  'Priority of a system component': '系統元件的優先順序',
  'These two priority classes are meant for what a node or the cluster cannot live without. Any other pod that has them takes room from those.':
    '這兩個優先順序類別專供節點或叢集不可或缺的元件使用。任何其他 Pod 使用它們，都會擠佔這些元件的資源。',
  'It is no way to the node by itself: enough such pods evict ordinary workloads, and a malicious one looks like a system component at a glance.':
    '它本身不是通往節點的途徑：這樣的 Pod 一旦夠多，就會驅逐一般工作負載，而惡意 Pod 乍看之下就像系統元件。',
  'Remove `priorityClassName`, or create a PriorityClass of your own with a lower value. A ResourceQuota can limit the system classes to kube-system.':
    '移除 `priorityClassName`，或自行建立值較低的 PriorityClass。ResourceQuota 可以將系統優先順序類別限制在 kube-system 中使用。',
};
export default translations;
