import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This annotation switches AppArmor off for container "{0}": mounts and writes to /proc and /sys are no longer denied. Remove it.':
    '此注解为容器 "{0}" 关闭了 AppArmor：挂载以及写入 /proc 和 /sys 不再被拒绝。移除此注解。',
  'This annotation gives container "{0}" the AppArmor profile "{1}", which Pod Security refuses. Remove it.':
    '此注解为容器 "{0}" 指定了 AppArmor 配置文件 "{1}"，Pod 安全性准入会拒绝该配置文件。移除此注解。',
  'Remove the AppArmor annotation': '移除 AppArmor 注解',
  'AppArmor switched off by annotation': '通过注解关闭了 AppArmor',
  'The beta annotation is deprecated since 1.30 but still in force: the API server copies it to the container’s field. Any value but runtime/default and localhost/… switches AppArmor off or stops the pod.':
    '这个 Beta 版注解自 1.30 起已弃用，但仍然生效：API 服务器会把它复制到容器的字段中。除 runtime/default 和 localhost/… 之外的任何值都会关闭 AppArmor 或使 Pod 无法运行。',
  'Without the runtime’s profile, a container with SYS_ADMIN mounts a cgroup hierarchy and runs a program on the node through release_agent, and one with SYS_PTRACE and hostPID injects code into the node’s processes.':
    '没有运行时的配置文件，具有 SYS_ADMIN 的容器就能挂载 cgroup 层级，并通过 release_agent 在节点上运行程序；具有 SYS_PTRACE 和 hostPID 的容器就能向节点的进程注入代码。',
  'Remove the annotation: the runtime’s profile then applies. To choose a profile, set `securityContext.appArmorProfile` in the container.':
    '移除该注解：运行时的配置文件便会生效。若要选择配置文件，在容器中设置 `securityContext.appArmorProfile`。',
};
export default translations;
