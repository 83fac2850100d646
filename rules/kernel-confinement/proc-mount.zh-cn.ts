import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'which opens kernel settings to its user namespace and is refused by the restricted level':
    '这会向其用户名字空间开放内核设置，并且会被 restricted 级别拒绝',
  'which opens kernel settings that can run programs as root on the node':
    '这会开放能在节点上以 root 身份运行程序的内核设置',
  'Container "{0}" sets procMount to "{1}", {2}. Remove procMount.':
    '容器 "{0}" 将 procMount 设为 "{1}"，{2}。移除 procMount。',
  'Remove procMount from container "{0}"': '从容器 "{0}" 移除 procMount',
  'Containers that run containers inside need an unmasked /proc to start them.':
    '在自身内部运行容器的容器需要未屏蔽的 /proc 才能启动内部的容器。',
  'Unmasked /proc': '未屏蔽的 /proc',
  'Runtimes hide or write-protect the parts of /proc that steer the whole kernel. procMount: Unmasked opens them; it is meant for nested containers inside a user namespace.':
    '运行时会隐藏或写保护 /proc 中控制整个内核的部分。procMount: Unmasked 会将其开放；它是为用户名字空间内的嵌套容器准备的。',
  'As root without a user namespace, write the path of a program to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the program as root on the node. Or read the kernel’s memory in /proc/kcore.':
    '在没有用户名字空间时，以 root 身份把某个程序的路径写入 /proc/sys/kernel/core_pattern，再使一个进程崩溃：内核会在节点上以 root 身份运行该程序。或者从 /proc/kcore 读取内核的内存。',
  'Remove `procMount`. For nested containers set `hostUsers: false` and keep to the baseline level; the restricted level allows Default alone.':
    '移除 `procMount`。若要使用嵌套容器，设置 `hostUsers: false` 并采用 baseline 级别；restricted 级别只允许 Default。',
  'Forbidden by baseline in all pods': 'baseline 对所有 Pod 禁止',
  'Forbidden by baseline outside user namespaces, by restricted in all pods':
    'baseline 在用户名字空间之外禁止，restricted 对所有 Pod 禁止',
};
export default translations;
