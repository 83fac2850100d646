import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" uses one certificate authority for clients and etcd: every kubelet’s and user’s certificate may open etcd directly. Give etcd an authority of its own.':
    '容器 "{0}" 对客户端和 etcd 使用同一个 CA：每个 kubelet 和每个用户的证书都能直接打开 etcd。为 etcd 提供专用的 CA。',
  'etcd that trusts the cluster’s certificate authority': '信任集群证书颁发机构的 etcd',
  'etcd trusts every certificate of its authority, and does not look at names. With the cluster’s authority that is every kubelet’s and every user’s.':
    'etcd 信任其 CA 签发的所有证书，而不看名称。若使用集群的 CA，这就包括每个 kubelet 和每个用户的证书。',
  'Use a kubelet’s certificate from one node to read and write etcd directly, past RBAC and admission.':
    '用一个节点上的 kubelet 证书直接读写 etcd，绕过 RBAC 和准入。',
  'Escape to a node and take /var/lib/kubelet/pki/kubelet-client-current.pem.':
    '逃逸到一个节点，取得 /var/lib/kubelet/pki/kubelet-client-current.pem。',
  'Connect to etcd’s port 2379 with it: the authority is the right one, so the door opens.':
    '用它连接 etcd 的端口 2379：CA 是对的，门就打开了。',
  'Read all Secrets, or write a binding to cluster-admin.':
    '读取所有 Secret，或写入一个指向 cluster-admin 的绑定。',
  'Make an authority for etcd alone, and name it in `--etcd-cafile` and in etcd’s `--trusted-ca-file`.':
    '为 etcd 单独创建一个 CA，并在 `--etcd-cafile` 和 etcd 的 `--trusted-ca-file` 中指定它。',
};
export default translations;
