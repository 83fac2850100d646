import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No seccomp profile limits the system calls of {0}: each is open to an exploit of the kernel. Add seccompProfile: RuntimeDefault.':
    '沒有 seccomp 設定檔限制{0} 的系統呼叫：每個系統呼叫都可被用來利用核心漏洞。新增 seccompProfile: RuntimeDefault。',
  'Add seccompProfile: {0} to {1}': '為{1} 新增 seccompProfile: {0}',
  'No seccomp profile': '沒有 seccomp 設定檔',
  'Without a profile the container may make every system call, unless the kubelet was started with --seccomp-default. Most kernel exploits begin with calls that the runtime’s profile refuses.':
    '沒有設定檔時，容器可以發出任何系統呼叫，除非 kubelet 以 --seccomp-default 啟動。大多數核心漏洞利用都從執行階段的設定檔會拒絕的呼叫開始。',
  'Make a user namespace with unshare, gain every capability in it, and use a bug of fsconfig (CVE-2022-0185) or nf_tables to run code in the kernel.':
    '用 unshare 建立使用者命名空間，在其中取得全部權能，再利用 fsconfig（CVE-2022-0185）或 nf_tables 的漏洞在核心中執行程式碼。',
  'Set `seccompProfile: {type: RuntimeDefault}` in the pod’s securityContext.':
    '在 Pod 的 securityContext 中設定 `seccompProfile: {type: RuntimeDefault}`。',
  'Windows pods are exempt': 'Windows Pod 除外',
};
export default translations;
