import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" may mount file systems (SYS_ADMIN) and AppArmor, which would stop it, is off: it can mount its way to the node. Remove SYS_ADMIN.':
    '容器 "{0}" 可挂载文件系统（SYS_ADMIN），而本可阻止它的 AppArmor 已关闭：它能借助挂载通往节点。移除 SYS_ADMIN。',
  'Container "{0}" may administer the kernel (SYS_ADMIN) and seccomp, which would filter its calls, is off: it can mount its way to the node. Remove SYS_ADMIN.':
    '容器 "{0}" 可管理内核（SYS_ADMIN），而本可过滤其调用的 seccomp 已关闭：它能借助挂载通往节点。移除 SYS_ADMIN。',
  'Container "{0}" may administer the kernel (SYS_ADMIN) and no seccomp profile filters its calls: it can mount its way to the node. Remove SYS_ADMIN.':
    '容器 "{0}" 可管理内核（SYS_ADMIN），而没有任何 seccomp 配置文件过滤其调用：它能借助挂载通往节点。移除 SYS_ADMIN。',
  'SYS_ADMIN without a profile that holds it back': '不受配置文件约束的 SYS_ADMIN',
  'SYS_ADMIN lets a process mount file systems and change namespaces; AppArmor and seccomp are what still forbids it. Where they are off or missing, nothing stands between the container and the kernel.':
    'SYS_ADMIN 让进程能挂载文件系统并更改名字空间；此时还能禁止这些操作的只有 AppArmor 和 seccomp。一旦两者关闭或缺失，容器与内核之间便毫无阻隔。',
  'Mount a cgroup or the node’s disk and have the kernel run a program as root on the node. With cgroup v1, which Kubernetes refuses by default from 1.35 on, that is release_agent; other mounts remain.':
    '挂载 cgroup 或节点的磁盘，使内核在节点上以 root 身份运行程序。在 cgroup v1 中（Kubernetes 从 1.35 起默认拒绝它），所用的是 release_agent；其他挂载仍然可行。',
  'Check that mounts are allowed: `mount -t tmpfs none /mnt`.':
    '检查是否允许挂载：`mount -t tmpfs none /mnt`。',
  'On nodes with cgroup v1 mount one, set `notify_on_release` and write a path into `release_agent`: the kernel runs it as root on the node.':
    '在使用 cgroup v1 的节点上挂载一个 cgroup，设置 `notify_on_release`，并将路径写入 `release_agent`：内核会在节点上以 root 身份运行它。',
  'Otherwise remount /proc/sys writable and set `kernel.core_pattern` to a program of yours, then crash a process.':
    '否则将 /proc/sys 重新挂载为可写，把 `kernel.core_pattern` 设为自己的程序，再使一个进程崩溃。',
  'Remove SYS_ADMIN. Where a program must have it, set `seccompProfile` and `appArmorProfile` to RuntimeDefault or to profiles of its own, and put nothing else into the pod.':
    '移除 SYS_ADMIN。如果程序必须使用它，将 `seccompProfile` 和 `appArmorProfile` 设为 RuntimeDefault 或专用的配置文件，并且不在该 Pod 中放入任何其他内容。',
};
export default translations;
