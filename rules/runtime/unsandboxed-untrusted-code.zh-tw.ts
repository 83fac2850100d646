import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'SandboxTemplate "{0}" runs what agents come up with on the node’s own kernel: one kernel bug, and it has the node. Set runtimeClassName to a sandbox.':
    'SandboxTemplate "{0}" 直接在節點自身的核心上執行 AI 代理程式想出的任何程式碼：只需一個核心漏洞，它就能控制節點。將 runtimeClassName 設為沙箱執行階段類別。',
  'Container "{0}" runs the jobs of a build service on the node’s own kernel: whoever can change a build needs one kernel bug. Set runtimeClassName to a sandbox.':
    '容器 "{0}" 直接在節點自身的核心上執行建置服務的工作：能變更建置的人只需要一個核心漏洞。將 runtimeClassName 設為沙箱執行階段類別。',
  'The cluster must have a RuntimeClass named "{0}": without it the pod is not created.':
    '叢集必須有名為 "{0}" 的 RuntimeClass：沒有它就不會建立 Pod。',
  'Untrusted code without a sandbox': '沒有沙箱的不受信任程式碼',
  'Build jobs and agents run code that nobody has read. Under runc that code calls the node’s kernel directly, and the kernel is the only wall.':
    '建置工作和 AI 代理程式執行的是沒有人讀過的程式碼。在 runc 下，這些程式碼直接呼叫節點的核心，而核心是唯一的防線。',
  'A pull request changes a build step, or a prompt makes an agent run a program: it uses a kernel bug and is root on the node, beside every other pod’s secrets.':
    '某個 Pull Request 變更了建置步驟，或某個提示詞讓 AI 代理程式執行程式：該程式利用核心漏洞成為節點上的 root，身旁就是其他所有 Pod 的機密。',
  'Open a pull request whose build step starts your program, or talk an agent into running it.':
    '提出一個 Pull Request，由其建置步驟啟動你的程式；或說服 AI 代理程式執行你的程式。',
  'The program runs in the pod, and its system calls reach the kernel of the node.':
    '程式在 Pod 中執行，其系統呼叫直達節點的核心。',
  'It uses a bug of that kernel and becomes root on the node.':
    '它利用該核心的漏洞，成為節點上的 root。',
  'Set `runtimeClassName` to a class of gVisor or Kata Containers. A sandbox does not make hostPath volumes or host namespaces harmless: remove those, too.':
    '將 `runtimeClassName` 設為 gVisor 或 Kata Containers 的執行階段類別。沙箱並不會使 hostPath 磁碟區或主機命名空間變得無害：把它們也移除。',
};
export default translations;
