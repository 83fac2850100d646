import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod shares the node’s process IDs: it can read, kill or enter processes of the node and of other pods. Remove hostPID.':
    '此 Pod 共用節點的處理程序 ID：它能讀取、終止或進入節點和其他 Pod 的處理程序。移除 hostPID。',
  'Remove hostPID': '移除 hostPID',
  'Programs that watch or signal the node’s processes no longer see them.':
    '監視節點處理程序或向其傳送訊號的程式將再也看不到這些處理程序。',
  'Host PID namespace': '主機 PID 命名空間',
  'The pod sees every process of the node, other pods’ included, and as root can signal them and read their environment, files and tokens under /proc.':
    'Pod 能看到節點的所有處理程序，包括其他 Pod 的處理程序；以 root 身分還能向它們傳送訊號，並讀取它們在 /proc 下的環境變數、檔案和權杖。',
  'Enter the node’s init with `nsenter -t 1 -a` (with SYS_ADMIN and SYS_PTRACE), or inject code into a root process with ptrace. With no added capability, read other pods’ secrets in /proc/<pid>/environ and /proc/<pid>/root.':
    '用 `nsenter -t 1 -a` 進入節點的 init 處理程序（需要 SYS_ADMIN 和 SYS_PTRACE），或用 ptrace 向 root 處理程序注入程式碼。即使沒有新增任何權能，也能從 /proc/<pid>/environ 和 /proc/<pid>/root 讀取其他 Pod 的機密。',
  'Remove `hostPID`. To look at one pod’s processes use `shareProcessNamespace` in that pod; for node metrics use an agent that needs no host PID.':
    '移除 `hostPID`。若要查看某個 Pod 的處理程序，在該 Pod 中使用 `shareProcessNamespace`；收集節點指標則使用不需要主機 PID 的代理程式。',
};
export default translations;
