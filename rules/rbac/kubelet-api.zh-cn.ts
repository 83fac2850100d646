import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'the kubelet runs commands in any container for it, unseen by admission and audit. Allow nodes/metrics and nodes/stats instead.':
    'kubelet 会替持有者在任何容器中运行命令，准入和审计都看不到。改为允许 nodes/metrics 和 nodes/stats。',
  'the kubelet hands out the node’s logs or the memory of containers, with the keys in them. Leave that to administrators.':
    'kubelet 会交出节点的日志或容器的内存，连同其中的密钥。只将此权限留给管理员。',
  'Allow nodes/metrics and nodes/stats instead of nodes/proxy':
    '允许 nodes/metrics 和 nodes/stats，取代 nodes/proxy',
  'What needs more of the kubelet than its metrics is refused: logs, commands, a node’s pods.':
    '除指标外还需要 kubelet 其他功能的程序会被拒绝：日志、命令、节点的 Pod。',
  'Access to the kubelets’ API': '可访问 kubelet 的 API',
  'Whoever may use nodes/proxy talks to the kubelet itself. Reading is enough: a command is run through a websocket, which begins with a GET request.':
    '可以使用 nodes/proxy 的人直接与 kubelet 对话。有读取权限就已足够：命令通过 WebSocket 运行，而 WebSocket 以 GET 请求开始。',
  'With the token, open a websocket to the kubelet’s /exec endpoint for a privileged pod of the node and run a command in it. The API server’s admission and audit see nothing.':
    '用该令牌打开到 kubelet 的 /exec 端点的 WebSocket，指向该节点的某个特权 Pod，并在其中运行命令。API 服务器的准入和审计什么也看不到。',
  'Read the token at /var/run/secrets/kubernetes.io/serviceaccount/token and find a node’s address.':
    '读取 /var/run/secrets/kubernetes.io/serviceaccount/token 中的令牌，并找到某个节点的地址。',
  'List the node’s pods: `curl -k -H "Authorization: Bearer $TOKEN" https://$NODE:10250/pods`.':
    '列出该节点的 Pod：`curl -k -H "Authorization: Bearer $TOKEN" https://$NODE:10250/pods`。',
  'Choose a container of a privileged or hostPID pod, such as a network plugin’s.':
    '选择特权 Pod 或使用 hostPID 的 Pod 中的容器，例如网络插件的容器。',
  'Open a websocket to `wss://$NODE:10250/exec/<namespace>/<pod>/<container>?command=id&output=1`.':
    '打开到 `wss://$NODE:10250/exec/<namespace>/<pod>/<container>?command=id&output=1` 的 WebSocket。',
  'Run `nsenter -t 1 -a` in it: a root shell on the node.':
    '在其中运行 `nsenter -t 1 -a`：得到节点上的 root shell。',
  'Allow what is needed by name: nodes/metrics and nodes/stats for monitoring, from 1.33 also nodes/pods, nodes/healthz and nodes/configz.':
    '按名称允许所需的资源：用于监控的 nodes/metrics 和 nodes/stats，从 1.33 起还有 nodes/pods、nodes/healthz 和 nodes/configz。',
};
export default translations;
