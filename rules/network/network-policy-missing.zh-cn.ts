import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The NetworkPolicies beside this pod select others only, so it reaches everything and everybody reaches it. Add one that denies by default for all pods.':
    '该 Pod 旁边的 NetworkPolicy 都只选择其他 Pod，因此它能访问一切，一切也都能访问它。为所有 Pod 添加一个默认拒绝的 NetworkPolicy。',
  'No NetworkPolicy selects the pod': '没有 NetworkPolicy 选择该 Pod',
  'A pod that no NetworkPolicy selects may connect to everything and be reached by every pod of the cluster. Where its neighbours have policies, it was probably forgotten or its labels were changed.':
    '没有被任何 NetworkPolicy 选择的 Pod 可以连接任何目标，集群中的每个 Pod 也都能访问它。如果相邻的 Pod 都有策略，它很可能是被遗漏了，或其标签被更改过。',
  'From a program that was broken into, scan the pods of other namespaces, ask the cloud’s metadata service for the node’s credentials, and send out what was found.':
    '从被攻破的程序扫描其他名字空间的 Pod，向云的元数据服务请求节点的凭据，并把所获内容发送出去。',
  'Add a NetworkPolicy with `podSelector: {}` and the types Ingress and Egress, without rules, to the namespace: it denies by default. Then allow what each workload needs.':
    '在该名字空间中添加一个 NetworkPolicy，其中 `podSelector: {}`，类型为 Ingress 和 Egress，且不含规则：它会默认拒绝。然后放行每个工作负载所需的流量。',
};
export default translations;
