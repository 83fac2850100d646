import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Account "{0}" holds {1} "{2}" by {3} "{4}": whoever breaks into the pod can {5}. Give it less, or mount no token.':
    '帳戶 "{0}" 透過 {3} "{4}" 擁有 {1} "{2}"：攻破此 Pod 的人可以{5}。減少其權限，或不掛載權杖。',
  'Workload whose account can take over the cluster': '帳戶可以接管叢集的工作負載',
  'The account’s token lies in every container of the pod. With this role a hole in the program is a hole in the cluster.':
    '帳戶的權杖存在於 Pod 的每個容器中。有了此角色，程式中的漏洞就是叢集的漏洞。',
  'Read the token and do what the role allows: start a privileged pod, read a mightier token, or run commands through the kubelet.':
    '讀取權杖，做該角色允許的事：啟動特權 Pod、讀取權限更大的權杖，或透過 kubelet 執行命令。',
  'Break into the program and read /var/run/secrets/kubernetes.io/serviceaccount/token.':
    '攻破程式，讀取 /var/run/secrets/kubernetes.io/serviceaccount/token。',
  '`kubectl auth can-i --list` shows the role.': '`kubectl auth can-i --list` 會顯示該角色。',
  'Create a pod with hostPID and a privileged container, or use the Secrets or the kubelet API.':
    '建立使用 hostPID 和特權容器的 Pod，或使用 Secret 或 kubelet 的 API。',
  '`nsenter -t 1 -a`: root on the node.': '執行 `nsenter -t 1 -a`：成為節點上的 root。',
  'Give the account only what it needs, in a Role where one namespace is enough; keep such workloads small and in a namespace of their own.':
    '只給帳戶所需的權限，單一命名空間足夠時用 Role；讓此類工作負載保持小巧，並放在專用的命名空間中。',
};
export default translations;
