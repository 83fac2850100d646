import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" may mount file systems (SYS_ADMIN) and AppArmor, which would stop it, is off: it can mount its way to the node. Remove SYS_ADMIN.':
    '容器 "{0}" 可掛載檔案系統（SYS_ADMIN），而原本可阻止它的 AppArmor 已關閉：它能藉由掛載通往節點。移除 SYS_ADMIN。',
  'Container "{0}" may administer the kernel (SYS_ADMIN) and seccomp, which would filter its calls, is off: it can mount its way to the node. Remove SYS_ADMIN.':
    '容器 "{0}" 可管理核心（SYS_ADMIN），而原本可過濾其呼叫的 seccomp 已關閉：它能藉由掛載通往節點。移除 SYS_ADMIN。',
  'Container "{0}" may administer the kernel (SYS_ADMIN) and no seccomp profile filters its calls: it can mount its way to the node. Remove SYS_ADMIN.':
    '容器 "{0}" 可管理核心（SYS_ADMIN），而沒有任何 seccomp 設定檔過濾其呼叫：它能藉由掛載通往節點。移除 SYS_ADMIN。',
  'SYS_ADMIN without a profile that holds it back': '不受設定檔約束的 SYS_ADMIN',
  'SYS_ADMIN lets a process mount file systems and change namespaces; AppArmor and seccomp are what still forbids it. Where they are off or missing, nothing stands between the container and the kernel.':
    'SYS_ADMIN 讓處理程序能掛載檔案系統並變更命名空間；此時還能禁止這些操作的只有 AppArmor 和 seccomp。一旦兩者關閉或缺少，容器與核心之間便毫無阻隔。',
  'Mount a cgroup or the node’s disk and have the kernel run a program as root on the node. With cgroup v1, which Kubernetes refuses by default from 1.35 on, that is release_agent; other mounts remain.':
    '掛載 cgroup 或節點的磁碟，使核心在節點上以 root 身分執行程式。在 cgroup v1 中（Kubernetes 從 1.35 起預設拒絕它），所用的是 release_agent；其他掛載仍然可行。',
  'Check that mounts are allowed: `mount -t tmpfs none /mnt`.':
    '檢查是否允許掛載：`mount -t tmpfs none /mnt`。',
  'On nodes with cgroup v1 mount one, set `notify_on_release` and write a path into `release_agent`: the kernel runs it as root on the node.':
    '在使用 cgroup v1 的節點上掛載一個 cgroup，設定 `notify_on_release`，並將路徑寫入 `release_agent`：核心會在節點上以 root 身分執行它。',
  'Otherwise remount /proc/sys writable and set `kernel.core_pattern` to a program of yours, then crash a process.':
    '否則將 /proc/sys 重新掛載為可寫入，把 `kernel.core_pattern` 設為自己的程式，再使一個處理程序當機。',
  'Remove SYS_ADMIN. Where a program must have it, set `seccompProfile` and `appArmorProfile` to RuntimeDefault or to profiles of its own, and put nothing else into the pod.':
    '移除 SYS_ADMIN。如果程式必須使用它，將 `seccompProfile` 和 `appArmorProfile` 設為 RuntimeDefault 或專用的設定檔，並且不在該 Pod 中放入任何其他內容。',
};
export default translations;
