import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'the kubelet runs commands in any container for it, unseen by admission and audit. Allow nodes/metrics and nodes/stats instead.':
    'kubelet 會替持有者在任何容器中執行命令，許可控制和稽核都看不到。改為允許 nodes/metrics 和 nodes/stats。',
  'the kubelet hands out the node’s logs or the memory of containers, with the keys in them. Leave that to administrators.':
    'kubelet 會交出節點的記錄或容器的記憶體，連同其中的金鑰。只將此權限留給系統管理員。',
  'Allow nodes/metrics and nodes/stats instead of nodes/proxy':
    '允許 nodes/metrics 和 nodes/stats，取代 nodes/proxy',
  'What needs more of the kubelet than its metrics is refused: logs, commands, a node’s pods.':
    '除指標外還需要 kubelet 其他內容（記錄、命令、節點的 Pod）的程式會遭到拒絕。',
  'Access to the kubelets’ API': '可存取 kubelet 的 API',
  'Whoever may use nodes/proxy talks to the kubelet itself. Reading is enough: a command is run through a websocket, which begins with a GET request.':
    '可以使用 nodes/proxy 的人直接與 kubelet 對話。有讀取權限就已足夠：命令透過 WebSocket 執行，而 WebSocket 以 GET 要求開始。',
  'With the token, open a websocket to the kubelet’s /exec endpoint for a privileged pod of the node and run a command in it. The API server’s admission and audit see nothing.':
    '用該權杖開啟到 kubelet 的 /exec 端點的 WebSocket，指向該節點的某個特權 Pod，並在其中執行命令。API 伺服器的許可控制和稽核什麼也看不到。',
  'Read the token at /var/run/secrets/kubernetes.io/serviceaccount/token and find a node’s address.':
    '讀取 /var/run/secrets/kubernetes.io/serviceaccount/token 中的權杖，並找到某個節點的位址。',
  'List the node’s pods: `curl -k -H "Authorization: Bearer $TOKEN" https://$NODE:10250/pods`.':
    '列出該節點的 Pod：`curl -k -H "Authorization: Bearer $TOKEN" https://$NODE:10250/pods`。',
  'Choose a container of a privileged or hostPID pod, such as a network plugin’s.':
    '選擇特權 Pod 或使用 hostPID 的 Pod 中的容器，例如網路外掛程式的容器。',
  'Open a websocket to `wss://$NODE:10250/exec/<namespace>/<pod>/<container>?command=id&output=1`.':
    '開啟到 `wss://$NODE:10250/exec/<namespace>/<pod>/<container>?command=id&output=1` 的 WebSocket。',
  'Run `nsenter -t 1 -a` in it: a root shell on the node.':
    '在其中執行 `nsenter -t 1 -a`：得到節點上的 root shell。',
  'Allow what is needed by name: nodes/metrics and nodes/stats for monitoring, from 1.33 also nodes/pods, nodes/healthz and nodes/configz.':
    '依名稱允許所需的資源：用於監控的 nodes/metrics 和 nodes/stats，從 1.33 起還有 nodes/pods、nodes/healthz 和 nodes/configz。',
};
export default translations;
