import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" may change ConfigMap {2}: it decides how the cluster resolves names or whom it trusts. Allow only get.':
    '{0} "{1}" 可以更改 ConfigMap {2}：它决定集群如何解析名称或信任谁。只允许 get。',
  'Role "{0}" may change every ConfigMap of kube-system: among them is what decides how the cluster resolves names and whom it trusts. Name its own in resourceNames.':
    'Role "{0}" 可以更改 kube-system 的所有 ConfigMap：其中有些决定集群如何解析名称和信任谁。在 resourceNames 中写明它自己的 ConfigMap。',
  'Cluster’s own ConfigMaps may be changed': '可更改集群自身的 ConfigMap',
  'Some ConfigMaps run the cluster: coredns answers every name, aws-auth says which cloud account is whom, kubeadm-config is used by the next upgrade.':
    '有些 ConfigMap 支撑着集群的运行：coredns 应答所有名称，aws-auth 规定哪个云账号是谁，kubeadm-config 用于下一次升级。',
  'Map a cloud account of your own to system:masters in aws-auth, or let coredns answer with your address.':
    '在 aws-auth 中把自己的云账号映射到 system:masters，或让 coredns 以你的地址应答。',
  '`kubectl -n kube-system edit configmap aws-auth` and map your role to the group system:masters.':
    '运行 `kubectl -n kube-system edit configmap aws-auth`，把你的角色映射到 system:masters 组。',
  'Log in with it.': '用它登录。',
  'Allow only get, or name the workload’s own ConfigMap in `resourceNames`.':
    '只允许 get，或在 `resourceNames` 中写明工作负载自己的 ConfigMap。',
};
export default translations;
