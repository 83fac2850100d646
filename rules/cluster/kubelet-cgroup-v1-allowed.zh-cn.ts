import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'On a node with cgroup v1 the kubelet no longer starts.':
    '在使用 cgroup v1 的节点上，kubelet 不再启动。',
  'The kubelet runs on cgroup v1, whose release_agent lets a pod with CAP_SYS_ADMIN run programs on the node. Use cgroup v2 and set failCgroupV1 to true.':
    'kubelet 运行在 cgroup v1 上，其 release_agent 让拥有 CAP_SYS_ADMIN 的 Pod 能在节点上运行程序。改用 cgroup v2，并将 failCgroupV1 设为 true。',
  'Kubelet that runs on cgroup v1': '运行在 cgroup v1 上的 kubelet',
  'cgroup v1 has release_agent, a program that the kernel runs on the node when a group becomes empty. cgroup v2 has none, and kubelets refuse v1 by default since 1.35.':
    'cgroup v1 有 release_agent，即某个组变空时内核在节点上运行的程序。cgroup v2 没有它，而 kubelet 自 1.35 起默认拒绝 v1。',
  'In a pod with CAP_SYS_ADMIN, mount cgroup v1, write a path to release_agent and empty a group: the kernel runs it as root on the node.':
    '在拥有 CAP_SYS_ADMIN 的 Pod 中挂载 cgroup v1，将一个路径写入 release_agent，并清空一个组：内核就会以 root 身份在节点上运行它。',
  'Move the nodes to cgroup v2 and remove `failCgroupV1: false`.':
    '将节点迁移到 cgroup v2，并移除 `failCgroupV1: false`。',
};
export default translations;
