import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A pod that starts more processes and threads than this fails to start more.':
    '启动的进程和线程超过该数量的 Pod 无法再启动更多。',
  'The kubelet does not limit a pod’s processes: a fork bomb in one pod stops the whole node. Set podPidsLimit, for example to 4096.':
    'kubelet 不限制 Pod 的进程数：一个 Pod 中的 fork 炸弹就能使整个节点停摆。设置 podPidsLimit，例如设为 4096。',
  'Kubelet that lets a pod use up the node’s process ids': '允许 Pod 耗尽节点进程 ID 的 kubelet',
  'Without a limit one pod can use all process ids of its node.':
    '没有限制，一个 Pod 就能用尽其节点的所有进程 ID。',
  'Run a fork bomb in a pod: neither the kubelet nor other pods can start a process, and the node is lost.':
    '在 Pod 中运行 fork 炸弹：kubelet 和其他 Pod 都无法启动进程，节点随之瘫痪。',
  'Set `podPidsLimit` to what the pods of the node need, for example 4096.':
    '将 `podPidsLimit` 设为该节点的 Pod 所需的数量，例如 4096。',
};
export default translations;
