import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that no role gives their permissions are refused.':
    '未被任何角色授予权限的客户端会被拒绝。',
  'Container "{0}" starts the API server without --authorization-mode, and the default is AlwaysAllow: every client may do everything. Write --authorization-mode=Node,RBAC.':
    '容器 "{0}" 启动 API 服务器时没有设置 --authorization-mode，而默认值是 AlwaysAllow：每个客户端都可以做任何事。设置 --authorization-mode=Node,RBAC。',
  'Container "{0}" starts the API server with AlwaysAllow: every client that it knows may do everything in the cluster. Write --authorization-mode=Node,RBAC.':
    '容器 "{0}" 以 AlwaysAllow 启动 API 服务器：它认识的每个客户端都可以在集群中做任何事。设置 --authorization-mode=Node,RBAC。',
  'API server that authorises everybody': '向所有人授权的 API 服务器',
  'The API server asks no authoriser: every client that it knows, each pod’s service account included, may do everything.':
    'API 服务器不询问任何鉴权组件：它认识的每个客户端，包括每个 Pod 的服务账号，都可以做任何事。',
  'From any pod, use the mounted token to create a privileged pod that mounts the node’s root.':
    '在任意 Pod 中，用挂载的令牌创建一个挂载节点根目录的特权 Pod。',
  'In any pod, read the token at /var/run/secrets/kubernetes.io/serviceaccount/token.':
    '在任意 Pod 中，读取 /var/run/secrets/kubernetes.io/serviceaccount/token 中的令牌。',
  'Ask the API server to create a pod with `privileged: true`, `hostPID: true` and the node’s `/` as a hostPath volume: nothing refuses it.':
    '请求 API 服务器创建一个设有 `privileged: true`、`hostPID: true` 并把节点的 `/` 作为 hostPath 卷的 Pod：没有任何机制会拒绝它。',
  'Run `chroot /host` in that pod: the shell is root on the node.':
    '在该 Pod 中运行 `chroot /host`：这个 shell 就是节点上的 root。',
  'Do the same with a nodeSelector for the control plane, and take the cluster’s keys.':
    '用指向控制平面的 nodeSelector 再做一遍，拿到集群的密钥。',
  'Write `--authorization-mode=Node,RBAC`. Kubernetes’ default, without the flag and without `--authorization-config`, is AlwaysAllow.':
    '设置 `--authorization-mode=Node,RBAC`。在没有该标志、也没有 `--authorization-config` 时，Kubernetes 的默认值是 AlwaysAllow。',
};
export default translations;
