import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can steal the kubelet’s certificate and every pod’s token, and change other pods’ files. Mount only the plugin directory that they need.':
    '其容器能竊取 kubelet 的憑證和所有 Pod 的權杖，並變更其他 Pod 的檔案。只掛載所需的外掛程式目錄。',
  'its containers can steal the kubelet’s certificate, and the token and secrets of every pod on the node. Mount only the directory that they need.':
    '其容器能竊取 kubelet 的憑證，以及節點上所有 Pod 的權杖和機密。只掛載所需的目錄。',
  'Directory of the kubelet mounted': '掛載了 kubelet 的目錄',
  'The kubelet keeps here the volumes of all pods of the node, with their tokens and secrets, its own certificate, and the sockets by which plugins register.':
    'kubelet 在這裡存放節點上所有 Pod 的磁碟區（含其權杖和機密）、自己的憑證，以及供外掛程式註冊的通訊端。',
  'Take the token of a more powerful pod, or act as the node with the kubelet’s client certificate. By writing, change other pods’ files or register a device plugin that hands out mounts of the node.':
    '取走權限更大的 Pod 的權杖，或用 kubelet 的用戶端憑證以節點的身分行事。如果可以寫入，則變更其他 Pod 的檔案，或註冊一個會給出節點掛載的裝置外掛程式。',
  'List the tokens: `ls /host/pods/*/volumes/kubernetes.io~projected/*/token`.':
    '列出權杖：`ls /host/pods/*/volumes/kubernetes.io~projected/*/token`。',
  'Try each with `kubectl --token=… auth can-i --list`; one of a controller is enough for the cluster.':
    '用 `kubectl --token=… auth can-i --list` 逐一嘗試；只要有一個控制器的權杖，就足以奪取叢集。',
  'Or use /host/pki/kubelet-client-current.pem: it is `system:node:<name>`, which may read the secrets of the node’s pods and create tokens for them.':
    '或者使用 /host/pki/kubelet-client-current.pem：它的身分是 `system:node:<name>`，可以讀取該節點上 Pod 的 Secret，並為其建立權杖。',
  'By writing: change a script in another pod’s emptyDir, or put a plugin’s socket into device-plugins or plugins_registry.':
    '如果可以寫入：變更另一個 Pod 的 emptyDir 中的指令碼，或把外掛程式的通訊端放入 device-plugins 或 plugins_registry。',
  'Mount the one subdirectory that a CSI driver or device plugin needs, such as /var/lib/kubelet/plugins/<driver> or /var/lib/kubelet/device-plugins, and nothing in other workloads.':
    '只掛載 CSI 驅動程式或裝置外掛程式所需的那一個子目錄，例如 /var/lib/kubelet/plugins/<driver> 或 /var/lib/kubelet/device-plugins；在其他工作負載中則一律不掛載。',
};
export default translations;
