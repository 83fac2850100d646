import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that no role allows nodes/proxy, nodes/metrics or the like are refused.':
    '未獲任何角色允許使用 nodes/proxy、nodes/metrics 等資源的用戶端會被拒絕。',
  'The kubelet allows every client that it lets in everything: any service account’s token runs commands in every pod of the node. Set authorization.mode to Webhook.':
    'kubelet 允許獲准進入的每個用戶端做任何事：任何服務帳戶的權杖都能在此節點的每個 Pod 中執行命令。將 authorization.mode 設為 Webhook。',
  'Kubelet that authorises everybody': '向所有人授權的 kubelet',
  'The kubelet asks nobody what a client may do: every certificate or token that it knows runs commands in every pod of the node.':
    'kubelet 不詢問用戶端可以做什麼：它認得的每個憑證或權杖都能在此節點的每個 Pod 中執行命令。',
  'Use the token of any pod against port 10250 and run commands in the node’s privileged pods.':
    '將任意 Pod 的權杖用於連接埠 10250，在此節點的特權 Pod 中執行命令。',
  'In any pod, read the service account’s token.': '在任意 Pod 中，讀取服務帳戶的權杖。',
  'Send it to the kubelet of the node: `curl -k -H "Authorization: Bearer $TOKEN" https://10.0.0.5:10250/pods`.':
    '將其傳送給節點的 kubelet：`curl -k -H "Authorization: Bearer $TOKEN" https://10.0.0.5:10250/pods`。',
  'Run a command in a privileged pod of the node the same way, and take over the node.':
    '以同樣的方式在此節點的特權 Pod 中執行命令，從而接管節點。',
  'Set `authorization.mode` to Webhook, which is the default of the configuration file.':
    '將 `authorization.mode` 設為 Webhook，這是組態檔的預設值。',
};
export default translations;
