import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets etcd answer clients without certificates: who reaches it reads and writes all Secrets and RBAC. Write --client-cert-auth=true with TLS files.':
    '容器 "{0}" 让 etcd 响应没有证书的客户端：谁能访问它，谁就能读写所有 Secret 和 RBAC。设置 --client-cert-auth=true，并提供 TLS 文件。',
  'Container "{0}" lets etcd answer clients without certificates: who reaches it reads and writes all it stores. Write --client-cert-auth=true with TLS files.':
    '容器 "{0}" 让 etcd 响应没有证书的客户端：谁能访问它，谁就能读写它存储的一切。设置 --client-cert-auth=true，并提供 TLS 文件。',
  'Container "{0}" lets etcd take members without certificates: who reaches its peer port joins and gets all Secrets. Write --peer-client-cert-auth=true with TLS files.':
    '容器 "{0}" 让 etcd 接受没有证书的成员：谁能访问其对等端口，谁就能加入并得到所有 Secret。设置 --peer-client-cert-auth=true，并提供 TLS 文件。',
  'Container "{0}" lets etcd take members without certificates: who reaches its peer port joins and gets a copy of all data. Write --peer-client-cert-auth=true with TLS files.':
    '容器 "{0}" 让 etcd 接受没有证书的成员：谁能访问其对等端口，谁就能加入并得到所有数据的副本。设置 --peer-client-cert-auth=true，并提供 TLS 文件。',
  'etcd that asks for no certificates': '不要求证书的 etcd',
  'etcd holds every object of the cluster, Secrets and RBAC included, and whoever may write there needs no API server.':
    'etcd 保存着集群的每个对象，包括 Secret 和 RBAC，能写入 etcd 的人根本不需要 API 服务器。',
  'Reach port 2379, read all Secrets and write a binding to cluster-admin; or join at port 2380 and get a copy of everything.':
    '连接端口 2379，读取所有 Secret，并写入一个指向 cluster-admin 的绑定；或在端口 2380 加入，得到全部内容的副本。',
  'Find port 2379 from any pod: control plane nodes’ addresses are in `kubectl get endpoints kubernetes` and in the network.':
    '从任意 Pod 找到端口 2379：控制平面节点的地址可从 `kubectl get endpoints kubernetes` 和网络中得知。',
  'Read all Secrets: `etcdctl --endpoints=http://10.0.0.1:2379 get --prefix /registry/secrets`.':
    '读取所有 Secret：`etcdctl --endpoints=http://10.0.0.1:2379 get --prefix /registry/secrets`。',
  'Take the token of a strong service account from the output, or write a ClusterRoleBinding for your own.':
    '从输出中取得一个高权限服务账号的令牌，或为自己的服务账号写入一个 ClusterRoleBinding。',
  'Create a privileged pod and leave to the nodes.': '创建一个特权 Pod，逃逸到各节点。',
  'Write `--client-cert-auth=true` and `--peer-client-cert-auth=true` with certificate, key and trusted authority for both ports, and listen on no more addresses than needed.':
    '设置 `--client-cert-auth=true` 和 `--peer-client-cert-auth=true`，为两个端口提供证书、密钥和受信任的 CA，且只监听必要的地址。',
};
export default translations;
