import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespace "{0}" admits every pod, privileged ones too: who may create pods here owns the nodes. Enforce baseline, and keep node agents in a namespace of their own.':
    '命名空間 "{0}" 放行所有 Pod，特權 Pod 也不例外：誰能在此建立 Pod，誰就掌控節點。強制執行 baseline，並把節點代理程式放在專用的命名空間中。',
  'Enforce baseline': '強制執行 baseline',
  'Node agents and other privileged pods of this namespace are refused.':
    '此命名空間中的節點代理程式和其他特權 Pod 會被拒絕。',
  'Namespace that admits privileged pods': '放行特權 Pod 的命名空間',
  'The label switches Pod Security off for the namespace, even where the cluster’s default is stricter.':
    '此標籤會為這個命名空間關閉 Pod Security，即使叢集的預設等級更嚴格。',
  'With the right to create pods in the namespace, create one that is privileged and mounts the node’s root.':
    '憑藉在此命名空間中建立 Pod 的權限，建立一個掛載節點根目錄的特權 Pod。',
  'Get credentials that may create pods in the namespace.':
    '取得能在此命名空間中建立 Pod 的認證資訊。',
  'Create a pod with `privileged: true` and the node’s `/` as a hostPath volume: it is admitted.':
    '建立一個設有 `privileged: true`、並把節點的 `/` 作為 hostPath 磁碟區的 Pod：它會被放行。',
  'Run `chroot /host`: the shell is root on the node.':
    '執行 `chroot /host`：這個 shell 就是節點上的 root。',
  'Enforce baseline or restricted. Keep node agents that need more in a namespace of their own, where nobody else may create pods.':
    '強制執行 baseline 或 restricted。需要更多權限的節點代理程式放在專用的命名空間中，不讓其他人在其中建立 Pod。',
};
export default translations;
