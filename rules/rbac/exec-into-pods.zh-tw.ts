import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder inherits the privileges and tokens of every pod, node agents included. Limit it to a Role of one namespace.':
    '持有者繼承每個 Pod 的特權和權杖，包括節點代理程式。將其限制在單一命名空間的 Role 中。',
  'a holder inherits the privileges and tokens of each pod of the namespace. Give it to people for a time, and to no workload.':
    '持有者繼承該命名空間中每個 Pod 的特權和權杖。只限時授予人員，不授予任何工作負載。',
  'a holder reaches the ports of pods past every NetworkPolicy, those on localhost included. Give it to people for a time, and to no workload.':
    '持有者可繞過所有 NetworkPolicy 連線到 Pod 的連接埠，包括 localhost 上的連接埠。只限時授予人員，不授予任何工作負載。',
  'Commands may be run in pods': '可在 Pod 中執行命令',
  'A command in a pod has that pod’s privileges, mounts and token. A debug container brings tools and, in a weak namespace, privileges of its own.':
    '在 Pod 中執行的命令擁有該 Pod 的特權、掛載和權杖。偵錯容器會帶來工具；在防護薄弱的命名空間，還會帶來自己的特權。',
  'Run a command in a privileged node agent and enter the node from there.':
    '在特權節點代理程式中執行命令，從該處進入節點。',
  'List pods and choose one with hostPID, a runtime socket or a mighty account.':
    '列出 Pod，選出使用 hostPID、執行階段通訊端或高權限帳戶的 Pod。',
  '`kubectl exec -it <pod> -- sh`, or `kubectl debug` with the sysadmin profile.':
    '執行 `kubectl exec -it <pod> -- sh`，或使用 sysadmin 設定檔執行 `kubectl debug`。',
  'Use its privileges: `nsenter -t 1 -a`, the socket, or its token.':
    '使用其特權：`nsenter -t 1 -a`、該通訊端或其權杖。',
  'Give it to people for a time, in a Role of one namespace, and to no workload.':
    '只限時授予人員，放在單一命名空間的 Role 中，不授予任何工作負載。',
  'get is enough, by a websocket': '透過 WebSocket，get 就已足夠',
  'create is needed': '需要 create',
};
export default translations;
