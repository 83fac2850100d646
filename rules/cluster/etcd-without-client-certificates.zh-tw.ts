import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" lets etcd answer clients without certificates: who reaches it reads and writes all Secrets and RBAC. Write --client-cert-auth=true with TLS files.':
    '容器 "{0}" 讓 etcd 回應沒有憑證的用戶端：誰能存取它，誰就能讀寫所有 Secret 和 RBAC。設定 --client-cert-auth=true，並提供 TLS 檔案。',
  'Container "{0}" lets etcd answer clients without certificates: who reaches it reads and writes all it stores. Write --client-cert-auth=true with TLS files.':
    '容器 "{0}" 讓 etcd 回應沒有憑證的用戶端：誰能存取它，誰就能讀寫它儲存的一切。設定 --client-cert-auth=true，並提供 TLS 檔案。',
  'Container "{0}" lets etcd take members without certificates: who reaches its peer port joins and gets all Secrets. Write --peer-client-cert-auth=true with TLS files.':
    '容器 "{0}" 讓 etcd 接受沒有憑證的成員：誰能存取其對等連接埠，誰就能加入並得到所有 Secret。設定 --peer-client-cert-auth=true，並提供 TLS 檔案。',
  'Container "{0}" lets etcd take members without certificates: who reaches its peer port joins and gets a copy of all data. Write --peer-client-cert-auth=true with TLS files.':
    '容器 "{0}" 讓 etcd 接受沒有憑證的成員：誰能存取其對等連接埠，誰就能加入並得到所有資料的複本。設定 --peer-client-cert-auth=true，並提供 TLS 檔案。',
  'etcd that asks for no certificates': '不要求憑證的 etcd',
  'etcd holds every object of the cluster, Secrets and RBAC included, and whoever may write there needs no API server.':
    'etcd 存放著叢集的每個物件，包括 Secret 和 RBAC，能寫入 etcd 的人根本不需要 API 伺服器。',
  'Reach port 2379, read all Secrets and write a binding to cluster-admin; or join at port 2380 and get a copy of everything.':
    '存取連接埠 2379，讀取所有 Secret，並寫入一個指向 cluster-admin 的繫結；或在連接埠 2380 加入，得到全部內容的複本。',
  'Find port 2379 from any pod: control plane nodes’ addresses are in `kubectl get endpoints kubernetes` and in the network.':
    '從任意 Pod 找到連接埠 2379：控制平面節點的位址可從 `kubectl get endpoints kubernetes` 和網路中得知。',
  'Read all Secrets: `etcdctl --endpoints=http://10.0.0.1:2379 get --prefix /registry/secrets`.':
    '讀取所有 Secret：`etcdctl --endpoints=http://10.0.0.1:2379 get --prefix /registry/secrets`。',
  'Take the token of a strong service account from the output, or write a ClusterRoleBinding for your own.':
    '從輸出中取得一個高權限服務帳戶的權杖，或為自己的服務帳戶寫入一個 ClusterRoleBinding。',
  'Create a privileged pod and leave to the nodes.': '建立一個特權 Pod，逃逸到各節點。',
  'Write `--client-cert-auth=true` and `--peer-client-cert-auth=true` with certificate, key and trusted authority for both ports, and listen on no more addresses than needed.':
    '設定 `--client-cert-auth=true` 和 `--peer-client-cert-auth=true`，為兩個連接埠提供憑證、金鑰和受信任的 CA，且只接聽必要的位址。',
};
export default translations;
