import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a hostPath volume gives any pod any directory of a node, past Pod Security. Leave it to the storage driver’s account.':
    'hostPath 卷可绕过 Pod 安全性准入，让任何 Pod 得到节点的任意目录。只将此权限留给存储驱动程序的账号。',
  'PersistentVolumes may be created': '可创建 PersistentVolume',
  'Pod Security looks at a pod’s hostPath volumes, not at what stands behind its claims.':
    'Pod 安全性准入只检查 Pod 的 hostPath 卷，不检查其卷申领背后是什么。',
  'Create a PersistentVolume with `hostPath: /` and claim it: the pod passes the restricted level and holds the node’s files.':
    '用 `hostPath: /` 创建 PersistentVolume 并申领它：Pod 能通过 restricted 级别的检查，并拿到节点的文件。',
  'Create a PersistentVolume with `hostPath: { path: / }` and a claimRef.':
    '创建带有 `hostPath: { path: / }` 和 claimRef 的 PersistentVolume。',
  'Create the claim and a pod that mounts it.': '创建该卷申领和挂载它的 Pod。',
  'Write a static pod to /etc/kubernetes/manifests or a job to /etc/cron.d.':
    '把静态 Pod 写入 /etc/kubernetes/manifests，或把任务写入 /etc/cron.d。',
  'Only provisioners of storage drivers need it; people and workloads use a StorageClass.':
    '只有存储驱动程序的制备器需要此权限；人员和工作负载使用 StorageClass。',
};
export default translations;
