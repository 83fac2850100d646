import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod asks for the RuntimeClass "{0}"; these files define {1}. Make sure that the cluster has it: without its class the pod is refused.':
    '该 Pod 要求 RuntimeClass "{0}"；这些文件定义了 {1}。确认集群有该运行时类：没有它，Pod 会被拒绝。',
  'RuntimeClass that is not among the files’ own': '不在这些文件所定义之列的 RuntimeClass',
  'These files define RuntimeClasses, but not the one that the pod asks for. If the cluster has none of that name either, the pod is refused.':
    '这些文件定义了 RuntimeClass，但没有 Pod 所要求的那一个。如果集群中也没有该名称的 RuntimeClass，Pod 会被拒绝。',
  'The pod does not start, and in a hurry `runtimeClassName` is deleted. It then runs under runc, on the node’s own kernel.':
    'Pod 无法启动，匆忙之中 `runtimeClassName` 被删除。于是 Pod 改由 runc 运行，直接使用节点自身的内核。',
  'Name a class that the files define, or make sure that the cluster has it: `kubectl get runtimeclass`.':
    '指定这些文件所定义的运行时类，或确认集群有 Pod 所指定的运行时类：`kubectl get runtimeclass`。',
};
export default translations;
