import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A program that needs a system call outside the runtime’s default profile fails.':
    '需要运行时默认配置文件之外的系统调用的程序会失败。',
  'The kubelet runs pods that name no seccomp profile without any: every system call of the kernel is open to them. Set seccompDefault to true.':
    'kubelet 运行未指定 seccomp 配置文件的 Pod 时不使用任何配置文件：内核的每个系统调用都向其开放。将 seccompDefault 设为 true。',
  'Kubelet that runs pods without a seccomp profile':
    '运行 Pod 时不使用 seccomp 配置文件的 kubelet',
  'A pod that names no seccomp profile runs without one: all of the kernel’s system calls are open to it. With seccompDefault such pods get the runtime’s profile, which leaves out those that nobody needs.':
    '未指定 seccomp 配置文件的 Pod 运行时没有配置文件：内核的所有系统调用都向其开放。启用 seccompDefault 后，这类 Pod 会得到运行时的配置文件，其中排除了没有人需要的系统调用。',
  'Use a kernel bug behind a system call that the default profile forbids, such as unshare with user namespaces, keyctl or bpf.':
    '利用默认配置文件所禁止的系统调用背后的内核漏洞，例如 keyctl、bpf，或用于用户名字空间的 unshare。',
  'Run code in a pod that names no profile.': '在未指定配置文件的 Pod 中运行代码。',
  'Call `unshare(CLONE_NEWUSER)`, which the default profile forbids, to get CAP_SYS_ADMIN in a namespace of its own.':
    '调用默认配置文件所禁止的 `unshare(CLONE_NEWUSER)`，在自己的名字空间中得到 CAP_SYS_ADMIN。',
  'Use a kernel bug that this opens, such as CVE-2022-0185 in the mounting of file systems.':
    '利用由此暴露的内核漏洞，例如文件系统挂载中的 CVE-2022-0185。',
  'The kernel runs the attacker’s code, and the node is taken.':
    '内核运行攻击者的代码，节点被接管。',
  'Set `seccompDefault` to true. Pods that need more name Unconfined or a profile of their own.':
    '将 `seccompDefault` 设为 true。需要更多系统调用的 Pod 指定 Unconfined 或自己的配置文件。',
};
export default translations;
