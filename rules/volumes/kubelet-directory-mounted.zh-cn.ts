import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can steal the kubelet’s certificate and every pod’s token, and change other pods’ files. Mount only the plugin directory that they need.':
    '其容器能窃取 kubelet 的证书和所有 Pod 的令牌，并更改其他 Pod 的文件。只挂载所需的插件目录。',
  'its containers can steal the kubelet’s certificate, and the token and secrets of every pod on the node. Mount only the directory that they need.':
    '其容器能窃取 kubelet 的证书，以及节点上所有 Pod 的令牌和机密。只挂载所需的目录。',
  'Directory of the kubelet mounted': '挂载了 kubelet 的目录',
  'The kubelet keeps here the volumes of all pods of the node, with their tokens and secrets, its own certificate, and the sockets by which plugins register.':
    'kubelet 在这里存放节点上所有 Pod 的卷（含其令牌和机密）、自己的证书，以及供插件注册的套接字。',
  'Take the token of a more powerful pod, or act as the node with the kubelet’s client certificate. By writing, change other pods’ files or register a device plugin that hands out mounts of the node.':
    '取走权限更大的 Pod 的令牌，或用 kubelet 的客户端证书以节点的身份行事。如果可以写入，则更改其他 Pod 的文件，或注册一个会给出节点挂载的设备插件。',
  'List the tokens: `ls /host/pods/*/volumes/kubernetes.io~projected/*/token`.':
    '列出令牌：`ls /host/pods/*/volumes/kubernetes.io~projected/*/token`。',
  'Try each with `kubectl --token=… auth can-i --list`; one of a controller is enough for the cluster.':
    '用 `kubectl --token=… auth can-i --list` 逐一尝试；只要有一个控制器的令牌，就足以夺取集群。',
  'Or use /host/pki/kubelet-client-current.pem: it is `system:node:<name>`, which may read the secrets of the node’s pods and create tokens for them.':
    '或者使用 /host/pki/kubelet-client-current.pem：它的身份是 `system:node:<name>`，可以读取该节点上 Pod 的 Secret，并为其创建令牌。',
  'By writing: change a script in another pod’s emptyDir, or put a plugin’s socket into device-plugins or plugins_registry.':
    '如果可以写入：更改另一个 Pod 的 emptyDir 中的脚本，或把插件的套接字放入 device-plugins 或 plugins_registry。',
  'Mount the one subdirectory that a CSI driver or device plugin needs, such as /var/lib/kubelet/plugins/<driver> or /var/lib/kubelet/device-plugins, and nothing in other workloads.':
    '只挂载 CSI 驱动程序或设备插件所需的那一个子目录，例如 /var/lib/kubelet/plugins/<driver> 或 /var/lib/kubelet/device-plugins；在其他工作负载中则一律不挂载。',
};
export default translations;
