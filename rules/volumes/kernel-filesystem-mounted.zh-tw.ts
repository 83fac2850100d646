import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'what is written there goes straight to the node’s kernel, which can be made to run a program as root. Set readOnly: true in all mounts.':
    '寫入其中的內容直達節點的核心，能使核心以 root 身分執行程式。在所有掛載中設定 readOnly: true。',
  'its containers can read what the kernel knows of the node’s processes and hardware. Only monitoring of nodes needs it.':
    '其容器能讀取核心所掌握的節點處理程序和硬體的資訊。只有節點監控需要它。',
  'Kernel file system of the node mounted': '掛載了節點的核心檔案系統',
  '/proc and /sys are doors to the kernel. Runtimes mask or lock them in containers; a hostPath brings them back open.':
    '/proc 和 /sys 是通向核心的門。執行階段會在容器中將其遮蔽或鎖定；hostPath 又使其敞開。',
  'Write a program’s path to /proc/sys/kernel/core_pattern or /sys/kernel/uevent_helper (with cgroup v1 to a release_agent), then cause the event: the kernel runs it as root of the node.':
    '將程式的路徑寫入 /proc/sys/kernel/core_pattern 或 /sys/kernel/uevent_helper（在 cgroup v1 中則寫入 release_agent），然後觸發相應事件：核心會以節點的 root 身分執行它。',
  'Find where the container’s files lie on the node: `sed -n "s/.*upperdir=\\([^,]*\\).*/\\1/p" /proc/mounts`.':
    '找出容器的檔案在節點上的位置：`sed -n "s/.*upperdir=\\([^,]*\\).*/\\1/p" /proc/mounts`。',
  'Put a script there and run `echo "|<that directory>/script" > /host/sys/kernel/core_pattern`, with /proc mounted at /host.':
    '在那裡放入一個指令碼，並執行 `echo "|<that directory>/script" > /host/sys/kernel/core_pattern`，其中 /proc 掛載在 /host。',
  'Crash any process, for instance with `kill -SEGV`.': '使任意處理程序當掉，例如用 `kill -SEGV`。',
  'The kernel runs the script as root in the node’s own namespaces.':
    '核心會以 root 身分在節點自己的命名空間中執行該指令碼。',
  'Remove the volume. Exporters of node metrics need it read-only: set `readOnly: true` and, from Kubernetes 1.31 on, `recursiveReadOnly: IfPossible`.':
    '移除該磁碟區。節點指標的匯出程式需要以唯讀方式使用它：設定 `readOnly: true`，並從 Kubernetes 1.31 起設定 `recursiveReadOnly: IfPossible`。',
};
export default translations;
