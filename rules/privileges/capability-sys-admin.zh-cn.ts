import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can mount file systems and join the node’s namespaces, as good as root on the node':
    '它能挂载文件系统并加入节点的名字空间，等同于节点上的 root',
  'A program that mounts file systems, makes namespaces or administers the kernel fails.':
    '挂载文件系统、创建名字空间或管理内核的程序会失败。',
  'Capability SYS_ADMIN added': '添加了 SYS_ADMIN 权能',
  'SYS_ADMIN covers mounting, namespaces, cgroups, BPF and much more. Runtimes also loosen their seccomp profile for it, so most of the kernel is open.':
    'SYS_ADMIN 涵盖挂载、名字空间、cgroup、BPF 等诸多操作。运行时还会因它放宽 seccomp 配置文件，因此内核的大部分都是开放的。',
  'Mount a cgroup v1 hierarchy, write the path of a script to release_agent and empty the cgroup: the kernel runs the script as root on the node. With hostPID, enter the node with nsenter instead.':
    '挂载 cgroup v1 层级，把脚本的路径写入 release_agent 并清空该 cgroup：内核会在节点上以 root 身份运行该脚本。有 hostPID 时，则改用 nsenter 进入节点。',
  'Remove it. For FUSE use a device plugin or a CSI driver; for building images a rootless builder or a pod in a user namespace.':
    '将其移除。FUSE 使用设备插件或 CSI 驱动程序；构建镜像使用无需 root 的构建工具或处于用户名字空间中的 Pod。',
};
export default translations;
