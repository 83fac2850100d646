import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Account "{0}" holds {1} "{2}" by {3} "{4}": whoever breaks into the pod can {5}. Give it less, or mount no token.':
    '账号 "{0}" 通过 {3} "{4}" 拥有 {1} "{2}"：攻破该 Pod 的人可以{5}。减少其权限，或不挂载令牌。',
  'Workload whose account can take over the cluster': '账号可以接管集群的工作负载',
  'The account’s token lies in every container of the pod. With this role a hole in the program is a hole in the cluster.':
    '账号的令牌存在于 Pod 的每个容器中。有了此角色，程序中的漏洞就是集群的漏洞。',
  'Read the token and do what the role allows: start a privileged pod, read a mightier token, or run commands through the kubelet.':
    '读取令牌，做该角色允许的事：启动特权 Pod、读取权限更大的令牌，或通过 kubelet 运行命令。',
  'Break into the program and read /var/run/secrets/kubernetes.io/serviceaccount/token.':
    '攻破程序，读取 /var/run/secrets/kubernetes.io/serviceaccount/token。',
  '`kubectl auth can-i --list` shows the role.': '`kubectl auth can-i --list` 会显示该角色。',
  'Create a pod with hostPID and a privileged container, or use the Secrets or the kubelet API.':
    '创建使用 hostPID 和特权容器的 Pod，或使用 Secret 或 kubelet 的 API。',
  '`nsenter -t 1 -a`: root on the node.': '运行 `nsenter -t 1 -a`：成为节点上的 root。',
  'Give the account only what it needs, in a Role where one namespace is enough; keep such workloads small and in a namespace of their own.':
    '只给账号所需的权限，单个名字空间足够时用 Role；让此类工作负载保持小巧，并放在专用的名字空间中。',
};
export default translations;
