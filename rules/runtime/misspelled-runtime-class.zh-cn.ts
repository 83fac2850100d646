import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod asks for the RuntimeClass "{0}", and these files define "{1}": a pod whose class the cluster lacks is refused. Correct the name.':
    '该 Pod 要求 RuntimeClass "{0}"，而这些文件定义的是 "{1}"：如果集群没有 Pod 所指定的运行时类，Pod 会被拒绝。更正名称。',
  'Set runtimeClassName: {0}': '设置 runtimeClassName: {0}',
  'If the cluster has a RuntimeClass under the name as written, the pod changes its runtime.':
    '如果集群中确实有按原写法命名的 RuntimeClass，Pod 会改用另一个运行时。',
  'Misspelled RuntimeClass': '拼写错误的 RuntimeClass',
  'A pod that names a RuntimeClass which the cluster lacks is refused, so the sandbox that was planned is not there when it is needed.':
    'Pod 若指定集群中没有的 RuntimeClass，就会被拒绝，于是在需要时，原先计划的沙箱并不存在。',
  'The pod does not start, and in a hurry `runtimeClassName` is deleted. It then runs under runc, on the node’s own kernel, and every kernel bug that the sandbox would have kept out works again.':
    'Pod 无法启动，匆忙之中 `runtimeClassName` 被删除。于是 Pod 改由 runc 运行，直接使用节点自身的内核，沙箱原本能挡住的每个内核漏洞又都奏效了。',
  'Write the name of the RuntimeClass as its manifest does: `kubectl get runtimeclass` lists those of the cluster.':
    '按 RuntimeClass 清单中的写法书写其名称：`kubectl get runtimeclass` 会列出集群中的 RuntimeClass。',
};
export default translations;
