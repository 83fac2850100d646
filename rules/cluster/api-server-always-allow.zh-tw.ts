import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that no role gives their permissions are refused.':
    '未獲任何角色授予權限的用戶端會被拒絕。',
  'Container "{0}" starts the API server without --authorization-mode, and the default is AlwaysAllow: every client may do everything. Write --authorization-mode=Node,RBAC.':
    '容器 "{0}" 啟動 API 伺服器時沒有設定 --authorization-mode，而預設值是 AlwaysAllow：每個用戶端都可以做任何事。設定 --authorization-mode=Node,RBAC。',
  'Container "{0}" starts the API server with AlwaysAllow: every client that it knows may do everything in the cluster. Write --authorization-mode=Node,RBAC.':
    '容器 "{0}" 以 AlwaysAllow 啟動 API 伺服器：它認得的每個用戶端都可以在叢集中做任何事。設定 --authorization-mode=Node,RBAC。',
  'API server that authorises everybody': '向所有人授權的 API 伺服器',
  'The API server asks no authoriser: every client that it knows, each pod’s service account included, may do everything.':
    'API 伺服器不詢問任何授權者：它認得的每個用戶端，包括每個 Pod 的服務帳戶，都可以做任何事。',
  'From any pod, use the mounted token to create a privileged pod that mounts the node’s root.':
    '在任意 Pod 中，用掛載的權杖建立一個掛載節點根目錄的特權 Pod。',
  'In any pod, read the token at /var/run/secrets/kubernetes.io/serviceaccount/token.':
    '在任意 Pod 中，讀取 /var/run/secrets/kubernetes.io/serviceaccount/token 中的權杖。',
  'Ask the API server to create a pod with `privileged: true`, `hostPID: true` and the node’s `/` as a hostPath volume: nothing refuses it.':
    '要求 API 伺服器建立一個設有 `privileged: true`、`hostPID: true` 並把節點的 `/` 作為 hostPath 磁碟區的 Pod：沒有任何機制會拒絕它。',
  'Run `chroot /host` in that pod: the shell is root on the node.':
    '在此 Pod 中執行 `chroot /host`：這個 shell 就是節點上的 root。',
  'Do the same with a nodeSelector for the control plane, and take the cluster’s keys.':
    '用指向控制平面的 nodeSelector 再做一遍，拿到叢集的金鑰。',
  'Write `--authorization-mode=Node,RBAC`. Kubernetes’ default, without the flag and without `--authorization-config`, is AlwaysAllow.':
    '設定 `--authorization-mode=Node,RBAC`。在沒有此旗標、也沒有 `--authorization-config` 時，Kubernetes 的預設值是 AlwaysAllow。',
};
export default translations;
