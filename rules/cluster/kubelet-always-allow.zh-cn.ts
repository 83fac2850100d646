import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that no role allows nodes/proxy, nodes/metrics or the like are refused.':
    '未被任何角色允许使用 nodes/proxy、nodes/metrics 等资源的客户端会被拒绝。',
  'The kubelet allows every client that it lets in everything: any service account’s token runs commands in every pod of the node. Set authorization.mode to Webhook.':
    'kubelet 允许它放入的每个客户端做任何事：任何服务账号的令牌都能在该节点的每个 Pod 中运行命令。将 authorization.mode 设为 Webhook。',
  'Kubelet that authorises everybody': '向所有人授权的 kubelet',
  'The kubelet asks nobody what a client may do: every certificate or token that it knows runs commands in every pod of the node.':
    'kubelet 不询问客户端可以做什么：它认识的每个证书或令牌都能在该节点的每个 Pod 中运行命令。',
  'Use the token of any pod against port 10250 and run commands in the node’s privileged pods.':
    '将任意 Pod 的令牌用于端口 10250，在该节点的特权 Pod 中运行命令。',
  'In any pod, read the service account’s token.': '在任意 Pod 中，读取服务账号的令牌。',
  'Send it to the kubelet of the node: `curl -k -H "Authorization: Bearer $TOKEN" https://10.0.0.5:10250/pods`.':
    '将其发送给节点的 kubelet：`curl -k -H "Authorization: Bearer $TOKEN" https://10.0.0.5:10250/pods`。',
  'Run a command in a privileged pod of the node the same way, and take over the node.':
    '以同样的方式在该节点的特权 Pod 中运行命令，从而接管节点。',
  'Set `authorization.mode` to Webhook, which is the default of the configuration file.':
    '将 `authorization.mode` 设为 Webhook，这是配置文件的默认值。',
};
export default translations;
