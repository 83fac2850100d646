import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Seccomp is off in {0}: every system call is open to an exploit of the kernel. Set type: RuntimeDefault.':
    '{0} 的 seccomp 已关闭：每个系统调用都可被用来利用内核漏洞。设置 type: RuntimeDefault。',
  'The seccomp profile of {0} has the type "{1}", which Kubernetes does not know. Set type: RuntimeDefault.':
    '{0} 的 seccomp 配置文件的类型为 "{1}"，Kubernetes 不认识该类型。设置 type: RuntimeDefault。',
  'The annotation gives {0} the seccomp profile "{1}", which closes no system call. Write runtime/default.':
    '该注解为{0} 指定了 seccomp 配置文件 "{1}"，而它不禁止任何系统调用。改为 runtime/default。',
  'Write runtime/default': '改为 runtime/default',
  'Seccomp switched off': '已关闭 seccomp',
  'Seccomp refuses the system calls that hardly any program needs and many kernel exploits begin with. Unconfined opens all of them, also where the node’s default would close them.':
    'seccomp 会拒绝那些几乎没有程序需要、却是许多内核漏洞利用起点的系统调用。Unconfined 会将它们全部开放，即使节点的默认设置原本会禁止它们。',
  'Make a user namespace with unshare, gain every capability in it, and mount a cgroup hierarchy (CVE-2022-0492) or use a bug of fsconfig (CVE-2022-0185) or io_uring to run code in the kernel.':
    '用 unshare 创建用户名字空间，在其中获得全部权能，再挂载 cgroup 层级（CVE-2022-0492），或利用 fsconfig（CVE-2022-0185）或 io_uring 的漏洞在内核中运行代码。',
  'Set `seccompProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile that allows what the program needs.':
    '将 `seccompProfile.type` 设为 `RuntimeDefault`，或设为 `Localhost` 并使用允许程序所需调用的配置文件。',
  'The annotations count': '以注解为准',
  'The fields count': '以字段为准',
};
export default translations;
