import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can take the cluster’s keys, or have the kubelet start any pod past admission. Only the control plane’s own pods need it.':
    '其容器能取走叢集的金鑰，或讓 kubelet 繞過許可控制啟動任意 Pod。只有控制平面自己的 Pod 需要它。',
  'its containers can take keys, data and administrators’ credentials of the cluster. Only the control plane’s own pods need it.':
    '其容器能取走叢集的金鑰、資料和系統管理員認證資訊。只有控制平面自己的 Pod 需要它。',
  'Files of the control plane mounted': '掛載了控制平面的檔案',
  'Here lie the certificate authority’s keys, administrators’ kubeconfig files, etcd’s data, and the manifests that the kubelet starts without asking the API server.':
    '這裡存放著憑證授權單位的金鑰、系統管理員的 kubeconfig 檔案、etcd 的資料，以及 kubelet 不詢問 API 伺服器就會啟動的資訊清單。',
  'Write the manifest of a privileged pod to the kubelet’s manifest directory: no admission control sees it. Or sign a certificate for system:masters with the CA’s key.':
    '把特權 Pod 的資訊清單寫入 kubelet 的資訊清單目錄：任何許可控制都看不到它。或者用 CA 的金鑰為 system:masters 簽發憑證。',
  'Look for /host/manifests, /host/pki/ca.key, /host/admin.conf or etcd’s member/snap/db.':
    '尋找 /host/manifests、/host/pki/ca.key、/host/admin.conf 或 etcd 的 member/snap/db。',
  'By writing, put a pod with `privileged: true` and `hostPID: true` into the manifests directory: the kubelet starts it within seconds.':
    '如果可以寫入，將設有 `privileged: true` 和 `hostPID: true` 的 Pod 放入資訊清單目錄：kubelet 會在數秒內啟動它。',
  'By reading, use admin.conf, or sign a client certificate of the group system:masters with ca.key.':
    '如果可以讀取，使用 admin.conf，或用 ca.key 為群組 system:masters 簽發用戶端憑證。',
  'Either way the whole cluster is taken, not only the node.':
    '無論哪種方式，被奪取的都是整個叢集，而不只是節點。',
  'Remove the volume. A tool that backs up etcd or renews certificates runs on control-plane nodes only, in a namespace of its own, with just the file it needs, read-only.':
    '移除該磁碟區。備份 etcd 或更新憑證的工具只在控制平面節點上的專用命名空間中執行，並且只以唯讀方式使用所需的檔案。',
};
export default translations;
