import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" may be root, sees the node’s processes and writes to {1} of the node: it reads their secrets and gives them its own files to run. Remove hostPID.':
    '容器 "{0}" 可能是 root，能看到節點的處理程序，並可寫入節點的 {1}：它能讀取這些處理程序的機密，並讓這些處理程序執行容器放入的檔案。移除 hostPID。',
  'Node’s processes and files within reach of one container':
    '同一個容器可觸及節點的處理程序和檔案',
  'With hostPID, root in a container reads the environment and files of the node’s processes and other pods’; with a writable path of the node it also puts files there for them to use.':
    '有 hostPID 時，容器中的 root 能讀取節點和其他 Pod 的處理程序的環境變數和檔案；如果還有節點的可寫入路徑，它就能在其中放入檔案供這些處理程序使用。',
  'Read tokens and passwords from /proc/<pid>/environ and /proc/<pid>/root, then write to the mounted path what one of those processes loads or runs.':
    '從 /proc/<pid>/environ 和 /proc/<pid>/root 讀取權杖和密碼，再把其中某個處理程序會載入或執行的內容寫入掛載的路徑。',
  'Read `/proc/*/environ` and `/proc/<pid>/root/var/run/secrets` of other pods’ processes: their tokens and passwords are there.':
    '讀取其他 Pod 的處理程序的 `/proc/*/environ` 和 `/proc/<pid>/root/var/run/secrets`：它們的權杖和密碼就在其中。',
  'Find in `/proc/<pid>/maps` and `/proc/<pid>/cmdline` which files of the mounted path a process of the node uses.':
    '在 `/proc/<pid>/maps` 和 `/proc/<pid>/cmdline` 中查明節點的某個處理程序使用掛載路徑中的哪些檔案。',
  'Replace such a file; the process runs it at its next start, and `kill` brings that about.':
    '取代這樣的檔案；該處理程序會在下次啟動時執行它，而用 `kill` 就能促使其重新啟動。',
  'Remove `hostPID`, and mount the path read-only or use an emptyDir or a persistentVolumeClaim.':
    '移除 `hostPID`，並以唯讀方式掛載該路徑，或改用 emptyDir 或 persistentVolumeClaim。',
};
export default translations;
