import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" opens a port without authentication (--{1}): who reaches it is the cluster’s administrator. Remove it; from 1.20 on the API server refuses it.':
    '容器 "{0}" 开放了一个没有身份认证的端口（--{1}）：谁能访问它，谁就是集群管理员。将其移除；自 1.20 起 API 服务器会拒绝该标志。',
  'Clients that use this port must use the secure port, with credentials.':
    '使用该端口的客户端必须改用安全端口，并提供凭据。',
  'API server with a port that asks for no credentials': '有端口不要求凭据的 API 服务器',
  'The insecure port asks for neither credentials nor permissions and uses no TLS. Kubernetes refuses it since 1.20 and no longer knows the flag since 1.24.':
    '不安全端口既不要求凭据也不检查权限，而且不使用 TLS。Kubernetes 自 1.20 起拒绝它，自 1.24 起不再认识该标志。',
  'Send any request to the port and be the cluster’s administrator.':
    '向该端口发送任意请求，即成为集群管理员。',
  'From a pod with the host’s network on that node, or from any machine if the address is not the node’s own, reach the port: `curl http://10.0.0.1:8080/api/v1/secrets`.':
    '从该节点上使用主机网络的 Pod 访问该端口；如果监听地址不限于节点本机，则可从任何机器访问：`curl http://10.0.0.1:8080/api/v1/secrets`。',
  'Create a privileged pod over the same port; no credentials are needed.':
    '通过同一端口创建一个特权 Pod；无需任何凭据。',
  'Leave to the node through its mounted root.': '通过该 Pod 挂载的根目录逃逸到节点。',
  'Remove the flag.': '移除该标志。',
};
export default translations;
