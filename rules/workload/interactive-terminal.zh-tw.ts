import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" keeps {1} open: whoever may attach to the pod types into its program, often a shell. Remove it from a manifest that stays.':
    '容器 "{0}" 保持 {1} 開啟：有權附加到該 Pod 的人可以向其程式（往往是 shell）輸入內容。將其從長期使用的資訊清單中移除。',
  'Remove stdin and tty from container "{0}"': '從容器 "{0}" 移除 stdin 和 tty',
  'A shell that waits for input ends at once, and its container with it.':
    '等待輸入的 shell 會立即結束，其容器也隨之結束。',
  'Standard input or terminal kept open': '保持開啟的標準輸入或終端機',
  'A service reads nothing from a terminal. An open standard input is left from debugging, and is a door for whoever may create `pods/attach`.':
    '服務不會從終端機讀取任何內容。開啟的標準輸入是偵錯的殘留，對有權建立 `pods/attach` 的人來說則是一扇門。',
  'It is no way to the node by itself: `kubectl attach -it` gives the shell that is waiting in the container, past what watches `kubectl exec`.':
    '它本身不是通往節點的途徑：`kubectl attach -it` 會接入正在容器中等待的 shell，繞過對 `kubectl exec` 的監視。',
  'Remove `stdin` and `tty`. For a look inside use `kubectl debug` or `kubectl exec`, which are logged as such.':
    '移除 `stdin` 和 `tty`。需要查看容器內部時，使用 `kubectl debug` 或 `kubectl exec`，這些操作會被如實記錄。',
};
export default translations;
