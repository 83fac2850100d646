import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'AppArmor is off in {0}: mounts and writes to /proc and /sys are no longer denied. Set type: RuntimeDefault.':
    '{0} 的 AppArmor 已关闭：挂载以及写入 /proc 和 /sys 不再被拒绝。设置 type: RuntimeDefault。',
  'The AppArmor profile of {0} has the type "{1}", which Kubernetes does not know. Set type: RuntimeDefault.':
    '{0} 的 AppArmor 配置文件的类型为 "{1}"，Kubernetes 不认识该类型。设置 type: RuntimeDefault。',
  'AppArmor switched off': '已关闭 AppArmor',
  'On nodes with AppArmor the runtime’s profile denies mounting, tracing other programs and writing to dangerous files of /proc and /sys. Unconfined removes that wall.':
    '在启用 AppArmor 的节点上，运行时的配置文件禁止挂载、跟踪其他程序以及写入 /proc 和 /sys 中的危险文件。Unconfined 会撤除这道防线。',
  'Without the profile, a container with SYS_ADMIN mounts a cgroup hierarchy and runs a program on the node through release_agent, and one with SYS_PTRACE and hostPID injects code into the node’s processes.':
    '没有该配置文件，具有 SYS_ADMIN 的容器就能挂载 cgroup 层级，并通过 release_agent 在节点上运行程序；具有 SYS_PTRACE 和 hostPID 的容器就能向节点的进程注入代码。',
  'Set `appArmorProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile of your own.':
    '将 `appArmorProfile.type` 设为 `RuntimeDefault`，或设为 `Localhost` 并使用自己的配置文件。',
};
export default translations;
