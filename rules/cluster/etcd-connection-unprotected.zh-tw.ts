import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" talks to etcd without TLS ({1}): who listens reads every Secret, and etcd asks nobody who they are. Use https and client certificates.':
    '容器 "{0}" 與 etcd 通訊時不使用 TLS（{1}）：誰在竊聽，誰就能讀取所有 Secret，而 etcd 也不會問對方是誰。使用 https 和用戶端憑證。',
  'Container "{0}" starts the API server without {1}: it cannot prove itself to etcd, or cannot tell etcd from an impostor. Give it the files.':
    '容器 "{0}" 啟動 API 伺服器時沒有設定 {1}：它無法向 etcd 證明自己，或無法將 etcd 與冒充者區分開。為其提供這些檔案。',
  'API server that talks to etcd without certificates': '與 etcd 通訊時不使用憑證的 API 伺服器',
  'etcd holds the whole cluster. Without certificates on both sides the API server cannot tell it from an impostor, and etcd cannot tell the API server from anybody else.':
    'etcd 存放著整個叢集。若非雙方都有憑證，API 伺服器就無法將 etcd 與冒充者區分開，etcd 也無法將 API 伺服器與其他任何人區分開。',
  'Listen on the way and read every Secret, or write to etcd directly: a ClusterRoleBinding to cluster-admin needs no API server.':
    '在傳輸途中竊聽並讀取所有 Secret，或直接寫入 etcd：建立指向 cluster-admin 的 ClusterRoleBinding 無須 API 伺服器。',
  'Reach etcd’s client port from a pod with the host’s network or from a neighbouring machine.':
    '從使用主機網路的 Pod 或相鄰的機器存取 etcd 的用戶端連接埠。',
  'Read all Secrets: `etcdctl get --prefix /registry/secrets`.':
    '讀取所有 Secret：`etcdctl get --prefix /registry/secrets`。',
  'Write a ClusterRoleBinding to cluster-admin under /registry/clusterrolebindings: no admission sees it.':
    '在 /registry/clusterrolebindings 下寫入一個指向 cluster-admin 的 ClusterRoleBinding：任何許可控制都看不到它。',
  'Use https in `--etcd-servers` with `--etcd-cafile`, `--etcd-certfile` and `--etcd-keyfile`.':
    '在 `--etcd-servers` 中使用 https，並搭配 `--etcd-cafile`、`--etcd-certfile` 和 `--etcd-keyfile`。',
};
export default translations;
