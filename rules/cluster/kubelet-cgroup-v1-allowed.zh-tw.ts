import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'On a node with cgroup v1 the kubelet no longer starts.':
    '在使用 cgroup v1 的節點上，kubelet 不再啟動。',
  'The kubelet runs on cgroup v1, whose release_agent lets a pod with CAP_SYS_ADMIN run programs on the node. Use cgroup v2 and set failCgroupV1 to true.':
    'kubelet 在 cgroup v1 上執行，其 release_agent 讓擁有 CAP_SYS_ADMIN 的 Pod 能在節點上執行程式。使用 cgroup v2，並將 failCgroupV1 設為 true。',
  'Kubelet that runs on cgroup v1': '在 cgroup v1 上執行的 kubelet',
  'cgroup v1 has release_agent, a program that the kernel runs on the node when a group becomes empty. cgroup v2 has none, and kubelets refuse v1 by default since 1.35.':
    'cgroup v1 有 release_agent，即某個群組變空時核心在節點上執行的程式。cgroup v2 沒有它，而 kubelet 自 1.35 起預設拒絕 v1。',
  'In a pod with CAP_SYS_ADMIN, mount cgroup v1, write a path to release_agent and empty a group: the kernel runs it as root on the node.':
    '在擁有 CAP_SYS_ADMIN 的 Pod 中掛載 cgroup v1，將一個路徑寫入 release_agent，並清空一個群組：核心就會以 root 身分在節點上執行它。',
  'Move the nodes to cgroup v2 and remove `failCgroupV1: false`.':
    '將節點移轉到 cgroup v2，並移除 `failCgroupV1: false`。',
};
export default translations;
