import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No AppArmor profile is named for {0}: nodes with AppArmor apply the runtime’s, others none, unnoticed. Name RuntimeDefault where it must be on.':
    '沒有為{0} 指定 AppArmor 設定檔：啟用 AppArmor 的節點會套用執行階段的設定檔，其他節點則不套用任何設定檔，且不會有任何提示。在必須啟用的地方指定 RuntimeDefault。',
  'No AppArmor profile named': '未指定 AppArmor 設定檔',
  'Where AppArmor is on, a container without a profile gets the runtime’s own, which is as good as RuntimeDefault. Where it is off, as on nodes with SELinux, it gets none, and the pod starts all the same.':
    '在啟用 AppArmor 的地方，沒有設定檔的容器會得到執行階段本身的設定檔，與 RuntimeDefault 一樣好。在未啟用的地方（例如使用 SELinux 的節點），容器得不到任何設定檔，但 Pod 照樣會啟動。',
  'On a node without AppArmor and SELinux nothing denies mounts and writes to /proc and /sys beyond capabilities and seccomp, so one more hole is enough.':
    '在沒有 AppArmor 和 SELinux 的節點上，除權能和 seccomp 外，沒有任何機制拒絕掛載以及寫入 /proc 和 /sys，因此再有一個漏洞就足夠了。',
  'Where AppArmor must confine the pod, set `securityContext.appArmorProfile.type: RuntimeDefault`: the kubelet then refuses the pod on a node that has it off. On SELinux nodes leave it out.':
    '如果必須用 AppArmor 約束 Pod，設定 `securityContext.appArmorProfile.type: RuntimeDefault`：此後 kubelet 會在未啟用 AppArmor 的節點上拒絕該 Pod。在 SELinux 節點上則不要設定。',
  'The field is there': '已有該欄位',
};
export default translations;
