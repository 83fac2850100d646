import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" may change ConfigMap {2}: it decides how the cluster resolves names or whom it trusts. Allow only get.':
    '{0} "{1}" 可以變更 ConfigMap {2}：由此可以決定叢集如何解析名稱或信任誰。只允許 get。',
  'Role "{0}" may change every ConfigMap of kube-system: among them is what decides how the cluster resolves names and whom it trusts. Name its own in resourceNames.':
    'Role "{0}" 可以變更 kube-system 的所有 ConfigMap：其中有些決定叢集如何解析名稱和信任誰。在 resourceNames 中寫明它自己的 ConfigMap。',
  'Cluster’s own ConfigMaps may be changed': '可變更叢集自身的 ConfigMap',
  'Some ConfigMaps run the cluster: coredns answers every name, aws-auth says which cloud account is whom, kubeadm-config is used by the next upgrade.':
    '有些 ConfigMap 支撐著叢集的運作：coredns 回應所有名稱，aws-auth 規定哪個雲端帳戶是誰，kubeadm-config 用於下一次升級。',
  'Map a cloud account of your own to system:masters in aws-auth, or let coredns answer with your address.':
    '在 aws-auth 中把自己的雲端帳戶對應到 system:masters，或讓 coredns 以你的位址回應。',
  '`kubectl -n kube-system edit configmap aws-auth` and map your role to the group system:masters.':
    '執行 `kubectl -n kube-system edit configmap aws-auth`，把你的角色對應到 system:masters 群組。',
  'Log in with it.': '用它登入。',
  'Allow only get, or name the workload’s own ConfigMap in `resourceNames`.':
    '只允許 get，或在 `resourceNames` 中寫明工作負載自己的 ConfigMap。',
};
export default translations;
