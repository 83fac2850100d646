import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" uses volume "{1}" here.': '容器 "{0}" 在此处使用卷 "{1}"。',
  'Container "{0}" can write to it here.': '容器 "{0}" 可在此处写入该卷。',
  'Container "{0}" is privileged and runs programs from volume "{1}", to which "{2}" can write: what is put there owns the node. Remove privileged.':
    '容器 "{0}" 是特权容器，并运行卷 "{1}" 中的程序，而 "{2}" 能写入该卷：放入其中的内容便掌控节点。移除 privileged。',
  'Container "{0}" is privileged and works on volume "{1}", to which "{2}" can write: a link planted there makes it change the node’s files. Remove privileged.':
    '容器 "{0}" 是特权容器，并处理卷 "{1}" 中的文件，而 "{2}" 能写入该卷：放入其中的链接会使它更改节点的文件。移除 privileged。',
  'Privileged init container or sidecar works on files of an ordinary container':
    '特权 Init 容器或边车容器处理普通容器的文件',
  'A privileged init container or sidecar works on a volume to which an ordinary container of the pod can write: it runs or changes with full privileges what somebody else has put there.':
    '特权 Init 容器或边车容器处理 Pod 中某个普通容器能写入的卷：它以全部特权运行或更改他人放入其中的内容。',
  'Plant a program or a symbolic link in the shared volume; the privileged container runs the one, or follows the other to a file of the node.':
    '在共享的卷中放入程序或符号链接；特权容器会运行该程序，或跟随该链接到达节点的文件。',
  'Break into the ordinary container, which can write to the volume.': '攻入能写入该卷的普通容器。',
  'Replace a program or library that the privileged container runs from it, or put a link to `/dev`, `/proc/sys` or a host path in the place of a file that it writes.':
    '替换特权容器从中运行的程序或库，或用指向 `/dev`、`/proc/sys` 或主机路径的链接顶替它写入的文件。',
  'Wait for the helper’s next step, or have the pod restarted.':
    '等待该辅助容器的下一步操作，或使 Pod 重新启动。',
  'Your program runs privileged: mount the node’s disk.':
    '放入的程序便以特权运行：挂载节点的磁盘。',
  'Remove `privileged` from the init container or sidecar. Else give it a volume of its own, or mount the shared one read-only in the other containers.':
    '从 Init 容器或边车容器移除 `privileged`。否则为它提供专用的卷，或在其他容器中以只读方式挂载共享的卷。',
};
export default translations;
