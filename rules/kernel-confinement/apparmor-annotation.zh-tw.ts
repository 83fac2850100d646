import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This annotation switches AppArmor off for container "{0}": mounts and writes to /proc and /sys are no longer denied. Remove it.':
    '此註解為容器 "{0}" 關閉了 AppArmor：掛載以及寫入 /proc 和 /sys 不再遭到拒絕。移除此註解。',
  'This annotation gives container "{0}" the AppArmor profile "{1}", which Pod Security refuses. Remove it.':
    '此註解為容器 "{0}" 指定了 AppArmor 設定檔 "{1}"，Pod Security 會拒絕該設定檔。移除此註解。',
  'Remove the AppArmor annotation': '移除 AppArmor 註解',
  'AppArmor switched off by annotation': '透過註解關閉了 AppArmor',
  'The beta annotation is deprecated since 1.30 but still in force: the API server copies it to the container’s field. Any value but runtime/default and localhost/… switches AppArmor off or stops the pod.':
    '這個 Beta 版註解自 1.30 起已淘汰，但仍然生效：API 伺服器會把它複製到容器的欄位中。除 runtime/default 和 localhost/… 之外的任何值都會關閉 AppArmor 或使 Pod 無法執行。',
  'Without the runtime’s profile, a container with SYS_ADMIN mounts a cgroup hierarchy and runs a program on the node through release_agent, and one with SYS_PTRACE and hostPID injects code into the node’s processes.':
    '沒有執行階段的設定檔，具有 SYS_ADMIN 的容器就能掛載 cgroup 階層，並透過 release_agent 在節點上執行程式；具有 SYS_PTRACE 和 hostPID 的容器就能向節點的處理程序注入程式碼。',
  'Remove the annotation: the runtime’s profile then applies. To choose a profile, set `securityContext.appArmorProfile` in the container.':
    '移除該註解：執行階段的設定檔便會生效。若要選擇設定檔，在容器中設定 `securityContext.appArmorProfile`。',
};
export default translations;
