import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'cluster-admin is bound to {0}: whoever acts as that owns the cluster and its nodes. Bind a role with what is needed.':
    'cluster-admin 已绑定到 {0}：以其身份行事的人掌控整个集群及其节点。改为绑定只含所需权限的角色。',
  'cluster-admin is bound to {0} in one namespace: every Secret, pod and account of it is theirs. Bind a role with what is needed.':
    'cluster-admin 在一个名字空间绑定到 {0}：其中的每个 Secret、Pod 和账号都归其掌控。改为绑定只含所需权限的角色。',
  'Binding to cluster-admin': '绑定到 cluster-admin',
  'cluster-admin may do everything: no other permission is needed for root on every node.':
    'cluster-admin 可以做任何事：要在每个节点上成为 root，不再需要其他权限。',
  'With the bound account’s token create a privileged pod on each node, control plane included.':
    '用所绑定账号的令牌在每个节点上创建特权 Pod，包括控制平面节点。',
  'Create a pod with hostPID, a privileged container and `nodeName` of a control-plane node.':
    '创建使用 hostPID 和特权容器的 Pod，其 `nodeName` 为控制平面节点。',
  '`nsenter -t 1 -a`, and read /etc/kubernetes/pki.':
    '运行 `nsenter -t 1 -a`，读取 /etc/kubernetes/pki。',
  'Bind a role with what is needed. People get cluster-admin for emergencies only, workloads never.':
    '绑定只含所需权限的角色。人员只在紧急情况下使用 cluster-admin，工作负载绝不使用。',
};
export default translations;
