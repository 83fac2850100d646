import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" keeps {1} open: whoever may attach to the pod types into its program, often a shell. Remove it from a manifest that stays.':
    '容器 "{0}" 保持 {1} 打开：有权附加到该 Pod 的人可以向其程序（往往是 shell）输入内容。将其从长期使用的清单中移除。',
  'Remove stdin and tty from container "{0}"': '从容器 "{0}" 移除 stdin 和 tty',
  'A shell that waits for input ends at once, and its container with it.':
    '等待输入的 shell 会立即结束，其容器也随之结束。',
  'Standard input or terminal kept open': '保持打开的标准输入或终端',
  'A service reads nothing from a terminal. An open standard input is left from debugging, and is a door for whoever may create `pods/attach`.':
    '服务不会从终端读取任何内容。打开的标准输入是调试的残留，对有权创建 `pods/attach` 的人来说则是一扇门。',
  'It is no way to the node by itself: `kubectl attach -it` gives the shell that is waiting in the container, past what watches `kubectl exec`.':
    '它本身不是通向节点的途径：`kubectl attach -it` 会接入正在容器中等待的 shell，绕过对 `kubectl exec` 的监视。',
  'Remove `stdin` and `tty`. For a look inside use `kubectl debug` or `kubectl exec`, which are logged as such.':
    '移除 `stdin` 和 `tty`。需要查看容器内部时，使用 `kubectl debug` 或 `kubectl exec`，这些操作会被如实记录。',
};
export default translations;
