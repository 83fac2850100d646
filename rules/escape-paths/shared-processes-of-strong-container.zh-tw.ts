import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The containers share their processes.': '這些容器共用處理程序。',
  'Container "{0}" may trace the processes of "{1}", which reaches the node: it can take over all that "{2}" may do. Remove shareProcessNamespace.':
    '容器 "{0}" 可追蹤 "{1}" 的處理程序，而後者能觸及節點：它能接管 "{2}" 可做的一切。移除 shareProcessNamespace。',
  'Container "{0}" may trace the processes of every container of the pod: it can take over "{1}" and all that it may do. Remove shareProcessNamespace.':
    '容器 "{0}" 可追蹤此 Pod 中每個容器的處理程序：它能接管 "{1}" 及其可做的一切。移除 shareProcessNamespace。',
  'Container "{0}" sees the processes of "{1}" as the same user: by /proc it reaches the node’s files that "{2}" has. Remove shareProcessNamespace.':
    '容器 "{0}" 與 "{1}" 以相同的使用者執行，並能看到其處理程序：它能透過 /proc 存取 "{2}" 掛載的節點檔案。移除 shareProcessNamespace。',
  'Container "{0}" may be root beside the processes of "{1}", which reaches the node: it can stop and disturb them. Remove shareProcessNamespace.':
    '容器 "{0}" 可能以 root 身分與 "{1}" 的處理程序並存，而後者能觸及節點：它能停止和干擾這些處理程序。移除 shareProcessNamespace。',
  'Processes of a strong container within reach of another': '另一個容器可觸及強勢容器的處理程序',
  'With shareProcessNamespace the containers of a pod see each other’s processes. What a weak container gets hold of there is as strong as the strongest container of the pod.':
    '有 shareProcessNamespace 時，Pod 的容器能看到彼此的處理程序。薄弱的容器由此得到的力量，與 Pod 中最強勢的容器相當。',
  'Go through /proc/<pid>/root into the files of the strong container, or trace one of its processes and use its mounts, capabilities and tokens.':
    '透過 /proc/<pid>/root 進入強勢容器的檔案，或追蹤它的某個處理程序，使用其掛載、權能和權杖。',
  'Break into the weakest container of the pod.': '攻入 Pod 中最薄弱的容器。',
  'Find the strong one’s process: `ps -ef`.': '找到強勢容器的處理程序：`ps -ef`。',
  'As the same user open `/proc/<pid>/root`: all that it has mounted is there. With SYS_PTRACE attach to the process instead.':
    '如果是同一使用者，開啟 `/proc/<pid>/root`：強勢容器掛載的一切都在其中。如有 SYS_PTRACE，則改為附加到該處理程序。',
  'Go on to the node with what the strong container may do.':
    '利用強勢容器可做的一切，繼續前往節點。',
  'Remove `shareProcessNamespace`, or move the strong container into a pod of its own.':
    '移除 `shareProcessNamespace`，或把強勢容器移到單獨的 Pod 中。',
};
export default translations;
