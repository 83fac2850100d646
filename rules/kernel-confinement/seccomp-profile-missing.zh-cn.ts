import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No seccomp profile limits the system calls of {0}: each is open to an exploit of the kernel. Add seccompProfile: RuntimeDefault.':
    '没有 seccomp 配置文件限制{0} 的系统调用：每个系统调用都可被用来利用内核漏洞。添加 seccompProfile: RuntimeDefault。',
  'Add seccompProfile: {0} to {1}': '为{1} 添加 seccompProfile: {0}',
  'No seccomp profile': '没有 seccomp 配置文件',
  'Without a profile the container may make every system call, unless the kubelet was started with --seccomp-default. Most kernel exploits begin with calls that the runtime’s profile refuses.':
    '没有配置文件时，容器可以发起任何系统调用，除非 kubelet 以 --seccomp-default 启动。大多数内核漏洞利用都从运行时的配置文件会拒绝的调用开始。',
  'Make a user namespace with unshare, gain every capability in it, and use a bug of fsconfig (CVE-2022-0185) or nf_tables to run code in the kernel.':
    '用 unshare 创建用户名字空间，在其中获得全部权能，再利用 fsconfig（CVE-2022-0185）或 nf_tables 的漏洞在内核中运行代码。',
  'Set `seccompProfile: {type: RuntimeDefault}` in the pod’s securityContext.':
    '在 Pod 的 securityContext 中设置 `seccompProfile: {type: RuntimeDefault}`。',
  'Windows pods are exempt': 'Windows Pod 除外',
};
export default translations;
