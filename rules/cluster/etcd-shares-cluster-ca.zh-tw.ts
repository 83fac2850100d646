import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" uses one certificate authority for clients and etcd: every kubelet’s and user’s certificate may open etcd directly. Give etcd an authority of its own.':
    '容器 "{0}" 對用戶端和 etcd 使用同一個 CA：每個 kubelet 和每個使用者的憑證都能直接存取 etcd。為 etcd 提供專用的 CA。',
  'etcd that trusts the cluster’s certificate authority': '信任叢集憑證授權單位的 etcd',
  'etcd trusts every certificate of its authority, and does not look at names. With the cluster’s authority that is every kubelet’s and every user’s.':
    'etcd 信任其 CA 簽發的所有憑證，而不看名稱。若使用叢集的 CA，這就包括每個 kubelet 和每個使用者的憑證。',
  'Use a kubelet’s certificate from one node to read and write etcd directly, past RBAC and admission.':
    '用一個節點上的 kubelet 憑證直接讀寫 etcd，繞過 RBAC 和許可控制。',
  'Escape to a node and take /var/lib/kubelet/pki/kubelet-client-current.pem.':
    '逃逸到一個節點，取得 /var/lib/kubelet/pki/kubelet-client-current.pem。',
  'Connect to etcd’s port 2379 with it: the authority is the right one, so the door opens.':
    '用它連線到 etcd 的連接埠 2379：CA 正確，連線便會成功。',
  'Read all Secrets, or write a binding to cluster-admin.':
    '讀取所有 Secret，或寫入一個指向 cluster-admin 的繫結。',
  'Make an authority for etcd alone, and name it in `--etcd-cafile` and in etcd’s `--trusted-ca-file`.':
    '為 etcd 單獨建立一個 CA，並在 `--etcd-cafile` 和 etcd 的 `--trusted-ca-file` 中指定它。',
};
export default translations;
