import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Account "{0}" is used here.': '帳戶 "{0}" 在此處使用。',
  'Container "{0}" can take over its node, and account "{1}" can {2}: one break-in ends with the cluster. Give the account less.':
    '容器 "{0}" 能接管其節點，而帳戶 "{1}" 可以{2}：一次入侵就足以奪取叢集。減少該帳戶的權限。',
  'Workload that can take over its node and the cluster': '能接管其節點和叢集的工作負載',
  'The workload can take over its node, and the token that it holds is mighty in the API: one break-in has the node by the one and the cluster by the other.':
    '此工作負載能接管其節點，而它持有的權杖在 API 中權限很大：一次入侵便能憑前者取得節點，憑後者取得叢集。',
  'Read the token in /var/run/secrets/kubernetes.io/serviceaccount and call the API with it, and leave the container by the setting that is marked.':
    '讀取 /var/run/secrets/kubernetes.io/serviceaccount 中的權杖並用它呼叫 API，再利用標出的設定離開容器。',
  'Take the token from `/var/run/secrets/kubernetes.io/serviceaccount/token` and ask `kubectl auth can-i --list`.':
    '取走 `/var/run/secrets/kubernetes.io/serviceaccount/token` 中的權杖，並用 `kubectl auth can-i --list` 查詢它的權限。',
  'Use it: read Secrets, or start privileged pods on other nodes.':
    '使用該權杖：讀取 Secret，或在其他節點上啟動特權 Pod。',
  'Take over the node by the marked setting, too: what is done there no audit log of the API shows.':
    '再利用標出的設定接管節點：在那裡的所作所為，API 的任何稽核記錄都不會顯示。',
  'Give the account only what the program calls, or mount no token. Then take away what opens the node.':
    '只把程式呼叫 API 所需的權限授予該帳戶，或不掛載權杖。然後移除使節點敞開的設定。',
};
export default translations;
