import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The containers share their processes.': '这些容器共享进程。',
  'Container "{0}" may trace the processes of "{1}", which reaches the node: it can take over all that "{2}" may do. Remove shareProcessNamespace.':
    '容器 "{0}" 可跟踪 "{1}" 的进程，而后者能触及节点：它能接管 "{2}" 可做的一切。移除 shareProcessNamespace。',
  'Container "{0}" may trace the processes of every container of the pod: it can take over "{1}" and all that it may do. Remove shareProcessNamespace.':
    '容器 "{0}" 可跟踪该 Pod 中每个容器的进程：它能接管 "{1}" 及其可做的一切。移除 shareProcessNamespace。',
  'Container "{0}" sees the processes of "{1}" as the same user: by /proc it reaches the node’s files that "{2}" has. Remove shareProcessNamespace.':
    '容器 "{0}" 与 "{1}" 以相同的用户运行，并能看到其进程：它能通过 /proc 访问 "{2}" 挂载的节点文件。移除 shareProcessNamespace。',
  'Container "{0}" may be root beside the processes of "{1}", which reaches the node: it can stop and disturb them. Remove shareProcessNamespace.':
    '容器 "{0}" 可能以 root 身份与 "{1}" 的进程并存，而后者能触及节点：它能停止和干扰这些进程。移除 shareProcessNamespace。',
  'Processes of a strong container within reach of another': '另一个容器可触及强势容器的进程',
  'With shareProcessNamespace the containers of a pod see each other’s processes. What a weak container gets hold of there is as strong as the strongest container of the pod.':
    '有 shareProcessNamespace 时，Pod 的容器能看到彼此的进程。薄弱的容器由此得到的力量，与 Pod 中最强势的容器相当。',
  'Go through /proc/<pid>/root into the files of the strong container, or trace one of its processes and use its mounts, capabilities and tokens.':
    '通过 /proc/<pid>/root 进入强势容器的文件，或跟踪它的某个进程，使用其挂载、权能和令牌。',
  'Break into the weakest container of the pod.': '攻入 Pod 中最薄弱的容器。',
  'Find the strong one’s process: `ps -ef`.': '找到强势容器的进程：`ps -ef`。',
  'As the same user open `/proc/<pid>/root`: all that it has mounted is there. With SYS_PTRACE attach to the process instead.':
    '如果是同一用户，打开 `/proc/<pid>/root`：强势容器挂载的一切都在其中。如有 SYS_PTRACE，则改为附加到该进程。',
  'Go on to the node with what the strong container may do.':
    '利用强势容器可做的一切，继续前往节点。',
  'Remove `shareProcessNamespace`, or move the strong container into a pod of its own.':
    '移除 `shareProcessNamespace`，或把强势容器移到单独的 Pod 中。',
};
export default translations;
