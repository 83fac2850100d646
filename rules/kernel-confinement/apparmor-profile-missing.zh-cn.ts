import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No AppArmor profile is named for {0}: nodes with AppArmor apply the runtime’s, others none, unnoticed. Name RuntimeDefault where it must be on.':
    '没有为{0} 指定 AppArmor 配置文件：启用 AppArmor 的节点会应用运行时的配置文件，其他节点则不应用任何配置文件，且不会有任何提示。在必须启用的地方指定 RuntimeDefault。',
  'No AppArmor profile named': '未指定 AppArmor 配置文件',
  'Where AppArmor is on, a container without a profile gets the runtime’s own, which is as good as RuntimeDefault. Where it is off, as on nodes with SELinux, it gets none, and the pod starts all the same.':
    '在启用 AppArmor 的地方，没有配置文件的容器会得到运行时自带的配置文件，与 RuntimeDefault 一样好。在未启用的地方（例如使用 SELinux 的节点），容器得不到任何配置文件，但 Pod 照样会启动。',
  'On a node without AppArmor and SELinux nothing denies mounts and writes to /proc and /sys beyond capabilities and seccomp, so one more hole is enough.':
    '在没有 AppArmor 和 SELinux 的节点上，除权能和 seccomp 外，没有任何机制拒绝挂载以及写入 /proc 和 /sys，因此再有一个漏洞就足够了。',
  'Where AppArmor must confine the pod, set `securityContext.appArmorProfile.type: RuntimeDefault`: the kubelet then refuses the pod on a node that has it off. On SELinux nodes leave it out.':
    '如果必须用 AppArmor 约束 Pod，设置 `securityContext.appArmorProfile.type: RuntimeDefault`：此后 kubelet 会在未启用 AppArmor 的节点上拒绝该 Pod。在 SELinux 节点上则不要设置。',
  'The field is there': '已有该字段',
};
export default translations;
