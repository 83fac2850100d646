import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" talks to etcd without TLS ({1}): who listens reads every Secret, and etcd asks nobody who they are. Use https and client certificates.':
    '容器 "{0}" 与 etcd 通信时不使用 TLS（{1}）：谁在窃听，谁就能读取所有 Secret，而 etcd 也不会问对方是谁。改用 https 和客户端证书。',
  'Container "{0}" starts the API server without {1}: it cannot prove itself to etcd, or cannot tell etcd from an impostor. Give it the files.':
    '容器 "{0}" 启动 API 服务器时没有设置 {1}：它无法向 etcd 证明自己，或无法将 etcd 与冒充者区分开。为其提供这些文件。',
  'API server that talks to etcd without certificates': '与 etcd 通信时不使用证书的 API 服务器',
  'etcd holds the whole cluster. Without certificates on both sides the API server cannot tell it from an impostor, and etcd cannot tell the API server from anybody else.':
    'etcd 保存着整个集群。若非双方都有证书，API 服务器就无法将 etcd 与冒充者区分开，etcd 也无法将 API 服务器与其他任何人区分开。',
  'Listen on the way and read every Secret, or write to etcd directly: a ClusterRoleBinding to cluster-admin needs no API server.':
    '在途中窃听并读取所有 Secret，或直接写入 etcd：创建指向 cluster-admin 的 ClusterRoleBinding 无需 API 服务器。',
  'Reach etcd’s client port from a pod with the host’s network or from a neighbouring machine.':
    '从使用主机网络的 Pod 或相邻的机器访问 etcd 的客户端端口。',
  'Read all Secrets: `etcdctl get --prefix /registry/secrets`.':
    '读取所有 Secret：`etcdctl get --prefix /registry/secrets`。',
  'Write a ClusterRoleBinding to cluster-admin under /registry/clusterrolebindings: no admission sees it.':
    '在 /registry/clusterrolebindings 下写入一个指向 cluster-admin 的 ClusterRoleBinding：任何准入机制都看不到它。',
  'Use https in `--etcd-servers` with `--etcd-cafile`, `--etcd-certfile` and `--etcd-keyfile`.':
    '在 `--etcd-servers` 中使用 https，并配合 `--etcd-cafile`、`--etcd-certfile` 和 `--etcd-keyfile`。',
};
export default translations;
