import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Seccomp is off in {0}: every system call is open to an exploit of the kernel. Set type: RuntimeDefault.':
    '{0} 的 seccomp 已關閉：每個系統呼叫都可被用來利用核心漏洞。設定 type: RuntimeDefault。',
  'The seccomp profile of {0} has the type "{1}", which Kubernetes does not know. Set type: RuntimeDefault.':
    '{0} 的 seccomp 設定檔的類型為 "{1}"，Kubernetes 不認得該類型。設定 type: RuntimeDefault。',
  'The annotation gives {0} the seccomp profile "{1}", which closes no system call. Write runtime/default.':
    '該註解為{0} 指定了 seccomp 設定檔 "{1}"，而它不禁止任何系統呼叫。改為 runtime/default。',
  'Write runtime/default': '改為 runtime/default',
  'Seccomp switched off': '已關閉 seccomp',
  'Seccomp refuses the system calls that hardly any program needs and many kernel exploits begin with. Unconfined opens all of them, also where the node’s default would close them.':
    'seccomp 會拒絕那些幾乎沒有程式需要、卻是許多核心漏洞利用起點的系統呼叫。Unconfined 會將它們全部開放，即使節點的預設設定原本會禁止它們。',
  'Make a user namespace with unshare, gain every capability in it, and mount a cgroup hierarchy (CVE-2022-0492) or use a bug of fsconfig (CVE-2022-0185) or io_uring to run code in the kernel.':
    '用 unshare 建立使用者命名空間，在其中取得全部權能，再掛載 cgroup 階層（CVE-2022-0492），或利用 fsconfig（CVE-2022-0185）或 io_uring 的漏洞在核心中執行程式碼。',
  'Set `seccompProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile that allows what the program needs.':
    '將 `seccompProfile.type` 設為 `RuntimeDefault`，或設為 `Localhost` 並使用允許程式所需呼叫的設定檔。',
  'The annotations count': '以註解為準',
  'The fields count': '以欄位為準',
};
export default translations;
