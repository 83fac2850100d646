import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The SELinux type "{0}" of {1} is none of the confined container types. Remove it: the runtime then chooses container_t.':
    '{1} 的 SELinux 类型 "{0}" 不属于受约束的容器类型。移除此类型：运行时便会选择 container_t。',
  'The SELinux type "{0}" of {1} is allowed from Kubernetes {2} on only. Remove it: the runtime then chooses container_t.':
    '{1} 的 SELinux 类型 "{0}" 从 Kubernetes {2} 起才被允许。移除此类型：运行时便会选择 container_t。',
  'Remove the SELinux type from {0}': '从{0} 移除 SELinux 类型',
  'SELinux then confines the process to its own files; access to files of the node is refused.':
    '此后 SELinux 会将进程限制在自己的文件之内；访问节点的文件会被拒绝。',
  'SELinux type that is none of a container’s': '不属于容器的 SELinux 类型',
  'On nodes with SELinux the type decides what a process may touch. Container types may touch their own files alone; spc_t and unconfined_t may touch the node.':
    '在启用 SELinux 的节点上，类型决定进程可以触及什么。容器类型只能触及自己的文件；spc_t 和 unconfined_t 可以触及节点。',
  'With spc_t nothing of SELinux is in the way: a mounted runtime socket, host directory or device is usable, and files of the node can be relabelled and overwritten.':
    '使用 spc_t 时，SELinux 不会造成任何阻碍：挂载的运行时套接字、主机目录或设备都可以使用，节点的文件可以被重新标记和覆盖。',
  'Remove `type`: the runtime chooses container_t with a category of the pod’s own. Give access to host files with a policy module, not with spc_t.':
    '移除 `type`：运行时便会选择 container_t 和该 Pod 专属的类别。用策略模块授予对主机文件的访问权限，而不是用 spc_t。',
  'container_engine_t is allowed, too': 'container_engine_t 也被允许',
};
export default translations;
