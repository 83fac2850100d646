import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A program that needs a system call outside the runtime’s default profile fails.':
    '需要執行階段預設設定檔之外的系統呼叫的程式會失敗。',
  'The kubelet runs pods that name no seccomp profile without any: every system call of the kernel is open to them. Set seccompDefault to true.':
    'kubelet 執行未指定 seccomp 設定檔的 Pod 時不使用任何設定檔：核心的每個系統呼叫都向其開放。將 seccompDefault 設為 true。',
  'Kubelet that runs pods without a seccomp profile': '執行 Pod 時不使用 seccomp 設定檔的 kubelet',
  'A pod that names no seccomp profile runs without one: all of the kernel’s system calls are open to it. With seccompDefault such pods get the runtime’s profile, which leaves out those that nobody needs.':
    '未指定 seccomp 設定檔的 Pod 執行時沒有設定檔：核心的所有系統呼叫都向其開放。啟用 seccompDefault 後，這類 Pod 會得到執行階段的設定檔，其中排除了沒有人需要的系統呼叫。',
  'Use a kernel bug behind a system call that the default profile forbids, such as unshare with user namespaces, keyctl or bpf.':
    '利用預設設定檔所禁止的系統呼叫背後的核心漏洞，例如 keyctl、bpf，或用於使用者命名空間的 unshare。',
  'Run code in a pod that names no profile.': '在未指定設定檔的 Pod 中執行程式碼。',
  'Call `unshare(CLONE_NEWUSER)`, which the default profile forbids, to get CAP_SYS_ADMIN in a namespace of its own.':
    '呼叫預設設定檔所禁止的 `unshare(CLONE_NEWUSER)`，在自己的命名空間中得到 CAP_SYS_ADMIN。',
  'Use a kernel bug that this opens, such as CVE-2022-0185 in the mounting of file systems.':
    '利用由此暴露的核心漏洞，例如檔案系統掛載中的 CVE-2022-0185。',
  'The kernel runs the attacker’s code, and the node is taken.':
    '核心執行攻擊者的程式碼，節點被接管。',
  'Set `seccompDefault` to true. Pods that need more name Unconfined or a profile of their own.':
    '將 `seccompDefault` 設為 true。需要更多系統呼叫的 Pod 指定 Unconfined 或自己的設定檔。',
};
export default translations;
