import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespace "{0}" admits every pod, privileged ones too: who may create pods here owns the nodes. Enforce baseline, and keep node agents in a namespace of their own.':
    '名字空间 "{0}" 放行所有 Pod，特权 Pod 也不例外：谁能在此创建 Pod，谁就掌控节点。强制执行 baseline，并把节点代理程序放在专用的名字空间中。',
  'Enforce baseline': '强制执行 baseline',
  'Node agents and other privileged pods of this namespace are refused.':
    '该名字空间中的节点代理程序和其他特权 Pod 会被拒绝。',
  'Namespace that admits privileged pods': '放行特权 Pod 的名字空间',
  'The label switches Pod Security off for the namespace, even where the cluster’s default is stricter.':
    '该标签会为这个名字空间关闭 Pod 安全性准入，即使集群的默认级别更严格。',
  'With the right to create pods in the namespace, create one that is privileged and mounts the node’s root.':
    '凭借在该名字空间中创建 Pod 的权限，创建一个挂载节点根目录的特权 Pod。',
  'Get credentials that may create pods in the namespace.': '获取能在该名字空间中创建 Pod 的凭据。',
  'Create a pod with `privileged: true` and the node’s `/` as a hostPath volume: it is admitted.':
    '创建一个设有 `privileged: true`、并把节点的 `/` 作为 hostPath 卷的 Pod：它会被放行。',
  'Run `chroot /host`: the shell is root on the node.':
    '运行 `chroot /host`：这个 shell 就是节点上的 root。',
  'Enforce baseline or restricted. Keep node agents that need more in a namespace of their own, where nobody else may create pods.':
    '强制执行 baseline 或 restricted。需要更多权限的节点代理程序放在专用的名字空间中，不让其他人在其中创建 Pod。',
};
export default translations;
