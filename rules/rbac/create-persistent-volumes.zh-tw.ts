import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a hostPath volume gives any pod any directory of a node, past Pod Security. Leave it to the storage driver’s account.':
    'hostPath 磁碟區可繞過 Pod Security，讓任何 Pod 得到節點的任意目錄。只將此權限留給儲存驅動程式的帳戶。',
  'PersistentVolumes may be created': '可建立 PersistentVolume',
  'Pod Security looks at a pod’s hostPath volumes, not at what stands behind its claims.':
    'Pod Security 只檢查 Pod 的 hostPath 磁碟區，不檢查其磁碟區宣告背後是什麼。',
  'Create a PersistentVolume with `hostPath: /` and claim it: the pod passes the restricted level and holds the node’s files.':
    '用 `hostPath: /` 建立 PersistentVolume 並宣告使用它：Pod 能通過 restricted 等級，卻取得了節點的檔案。',
  'Create a PersistentVolume with `hostPath: { path: / }` and a claimRef.':
    '建立帶有 `hostPath: { path: / }` 和 claimRef 的 PersistentVolume。',
  'Create the claim and a pod that mounts it.': '建立該磁碟區宣告和掛載它的 Pod。',
  'Write a static pod to /etc/kubernetes/manifests or a job to /etc/cron.d.':
    '把靜態 Pod 寫入 /etc/kubernetes/manifests，或把工作寫入 /etc/cron.d。',
  'Only provisioners of storage drivers need it; people and workloads use a StorageClass.':
    '只有儲存驅動程式的佈建程式需要此權限；人員和工作負載使用 StorageClass。',
};
export default translations;
