import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'cluster-admin is bound to {0}: whoever acts as that owns the cluster and its nodes. Bind a role with what is needed.':
    'cluster-admin 已繫結至 {0}：以其身分行事的人掌控整個叢集及其節點。改為繫結只含所需權限的角色。',
  'cluster-admin is bound to {0} in one namespace: every Secret, pod and account of it is theirs. Bind a role with what is needed.':
    'cluster-admin 在一個命名空間繫結至 {0}：其中的每個 Secret、Pod 和帳戶都歸其掌控。改為繫結只含所需權限的角色。',
  'Binding to cluster-admin': '繫結至 cluster-admin',
  'cluster-admin may do everything: no other permission is needed for root on every node.':
    'cluster-admin 可以做任何事：要在每個節點上成為 root，不再需要其他權限。',
  'With the bound account’s token create a privileged pod on each node, control plane included.':
    '用所繫結帳戶的權杖在每個節點上建立特權 Pod，包括控制平面節點。',
  'Create a pod with hostPID, a privileged container and `nodeName` of a control-plane node.':
    '建立使用 hostPID 和特權容器的 Pod，其 `nodeName` 為控制平面節點。',
  '`nsenter -t 1 -a`, and read /etc/kubernetes/pki.':
    '執行 `nsenter -t 1 -a`，讀取 /etc/kubernetes/pki。',
  'Bind a role with what is needed. People get cluster-admin for emergencies only, workloads never.':
    '繫結只含所需權限的角色。人員只在緊急情況下使用 cluster-admin，工作負載絕不使用。',
};
export default translations;
