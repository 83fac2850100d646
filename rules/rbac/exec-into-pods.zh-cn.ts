import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder inherits the privileges and tokens of every pod, node agents included. Limit it to a Role of one namespace.':
    '持有者继承每个 Pod 的特权和令牌，包括节点代理程序。将其限制在单个名字空间的 Role 中。',
  'a holder inherits the privileges and tokens of each pod of the namespace. Give it to people for a time, and to no workload.':
    '持有者继承该名字空间中每个 Pod 的特权和令牌。只限时授予人员，不授予任何工作负载。',
  'a holder reaches the ports of pods past every NetworkPolicy, those on localhost included. Give it to people for a time, and to no workload.':
    '持有者可绕过所有 NetworkPolicy 访问 Pod 的端口，包括 localhost 上的端口。只限时授予人员，不授予任何工作负载。',
  'Commands may be run in pods': '可在 Pod 中运行命令',
  'A command in a pod has that pod’s privileges, mounts and token. A debug container brings tools and, in a weak namespace, privileges of its own.':
    '在 Pod 中运行的命令拥有该 Pod 的特权、挂载和令牌。调试容器会带来工具；在防护薄弱的名字空间，还会带来自己的特权。',
  'Run a command in a privileged node agent and enter the node from there.':
    '在特权节点代理程序中运行命令，从那里进入节点。',
  'List pods and choose one with hostPID, a runtime socket or a mighty account.':
    '列出 Pod，选出使用 hostPID、运行时套接字或高权限账号的 Pod。',
  '`kubectl exec -it <pod> -- sh`, or `kubectl debug` with the sysadmin profile.':
    '运行 `kubectl exec -it <pod> -- sh`，或使用 sysadmin 配置文件运行 `kubectl debug`。',
  'Use its privileges: `nsenter -t 1 -a`, the socket, or its token.':
    '使用其特权：`nsenter -t 1 -a`、该套接字或其令牌。',
  'Give it to people for a time, in a Role of one namespace, and to no workload.':
    '只限时授予人员，放在单个名字空间的 Role 中，不授予任何工作负载。',
  'get is enough, by a websocket': '通过 WebSocket，get 就已足够',
  'create is needed': '需要 create',
};
export default translations;
