import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'AppArmor is off in {0}: mounts and writes to /proc and /sys are no longer denied. Set type: RuntimeDefault.':
    '{0} 的 AppArmor 已關閉：掛載以及寫入 /proc 和 /sys 不再遭到拒絕。設定 type: RuntimeDefault。',
  'The AppArmor profile of {0} has the type "{1}", which Kubernetes does not know. Set type: RuntimeDefault.':
    '{0} 的 AppArmor 設定檔的類型為 "{1}"，Kubernetes 不認得該類型。設定 type: RuntimeDefault。',
  'AppArmor switched off': '已關閉 AppArmor',
  'On nodes with AppArmor the runtime’s profile denies mounting, tracing other programs and writing to dangerous files of /proc and /sys. Unconfined removes that wall.':
    '在啟用 AppArmor 的節點上，執行階段的設定檔禁止掛載、追蹤其他程式以及寫入 /proc 和 /sys 中的危險檔案。Unconfined 會撤除這道防線。',
  'Without the profile, a container with SYS_ADMIN mounts a cgroup hierarchy and runs a program on the node through release_agent, and one with SYS_PTRACE and hostPID injects code into the node’s processes.':
    '沒有該設定檔，具有 SYS_ADMIN 的容器就能掛載 cgroup 階層，並透過 release_agent 在節點上執行程式；具有 SYS_PTRACE 和 hostPID 的容器就能向節點的處理程序注入程式碼。',
  'Set `appArmorProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile of your own.':
    '將 `appArmorProfile.type` 設為 `RuntimeDefault`，或設為 `Localhost` 並使用自己的設定檔。',
};
export default translations;
