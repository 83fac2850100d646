import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can take the cluster’s keys, or have the kubelet start any pod past admission. Only the control plane’s own pods need it.':
    '其容器能取走集群的密钥，或让 kubelet 绕过准入启动任意 Pod。只有控制平面自己的 Pod 需要它。',
  'its containers can take keys, data and administrators’ credentials of the cluster. Only the control plane’s own pods need it.':
    '其容器能取走集群的密钥、数据和管理员凭据。只有控制平面自己的 Pod 需要它。',
  'Files of the control plane mounted': '挂载了控制平面的文件',
  'Here lie the certificate authority’s keys, administrators’ kubeconfig files, etcd’s data, and the manifests that the kubelet starts without asking the API server.':
    '这里存放着证书颁发机构的密钥、管理员的 kubeconfig 文件、etcd 的数据，以及 kubelet 不询问 API 服务器就会启动的清单。',
  'Write the manifest of a privileged pod to the kubelet’s manifest directory: no admission control sees it. Or sign a certificate for system:masters with the CA’s key.':
    '把特权 Pod 的清单写入 kubelet 的清单目录：任何准入控制都看不到它。或者用 CA 的密钥为 system:masters 签发证书。',
  'Look for /host/manifests, /host/pki/ca.key, /host/admin.conf or etcd’s member/snap/db.':
    '寻找 /host/manifests、/host/pki/ca.key、/host/admin.conf 或 etcd 的 member/snap/db。',
  'By writing, put a pod with `privileged: true` and `hostPID: true` into the manifests directory: the kubelet starts it within seconds.':
    '如果可以写入，将设有 `privileged: true` 和 `hostPID: true` 的 Pod 放入清单目录：kubelet 会在数秒内启动它。',
  'By reading, use admin.conf, or sign a client certificate of the group system:masters with ca.key.':
    '如果可以读取，使用 admin.conf，或用 ca.key 为组 system:masters 签发客户端证书。',
  'Either way the whole cluster is taken, not only the node.':
    '无论哪种方式，被夺取的都是整个集群，而不只是节点。',
  'Remove the volume. A tool that backs up etcd or renews certificates runs on control-plane nodes only, in a namespace of its own, with just the file it needs, read-only.':
    '移除该卷。备份 etcd 或续期证书的工具只在控制平面节点上的专用名字空间中运行，并且只以只读方式使用所需的文件。',
};
export default translations;
