import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Account "{0}" is used here.': '账号 "{0}" 在此处使用。',
  'Container "{0}" can take over its node, and account "{1}" can {2}: one break-in ends with the cluster. Give the account less.':
    '容器 "{0}" 能接管其节点，而账号 "{1}" 可以{2}：一次入侵就足以夺取集群。减少该账号的权限。',
  'Workload that can take over its node and the cluster': '能接管其节点和集群的工作负载',
  'The workload can take over its node, and the token that it holds is mighty in the API: one break-in has the node by the one and the cluster by the other.':
    '该工作负载能接管其节点，而它持有的令牌在 API 中权限很大：一次入侵便能凭前者取得节点，凭后者取得集群。',
  'Read the token in /var/run/secrets/kubernetes.io/serviceaccount and call the API with it, and leave the container by the setting that is marked.':
    '读取 /var/run/secrets/kubernetes.io/serviceaccount 中的令牌并用它调用 API，再利用标出的设置离开容器。',
  'Take the token from `/var/run/secrets/kubernetes.io/serviceaccount/token` and ask `kubectl auth can-i --list`.':
    '取走 `/var/run/secrets/kubernetes.io/serviceaccount/token` 中的令牌，并用 `kubectl auth can-i --list` 查询它的权限。',
  'Use it: read Secrets, or start privileged pods on other nodes.':
    '使用该令牌：读取 Secret，或在其他节点上启动特权 Pod。',
  'Take over the node by the marked setting, too: what is done there no audit log of the API shows.':
    '再利用标出的设置接管节点：在那里的所作所为，API 的任何审计日志都不会显示。',
  'Give the account only what the program calls, or mount no token. Then take away what opens the node.':
    '只把程序调用 API 所需的权限授予该账号，或不挂载令牌。然后移除使节点敞开的设置。',
};
export default translations;
