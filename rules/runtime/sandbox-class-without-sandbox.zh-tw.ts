import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'RuntimeClass "{0}" is named like a sandbox, but {1} runs its pods on the node’s own kernel. Name the sandbox’s handler or rename the class.':
    'RuntimeClass "{0}" 的名稱像沙箱，但 {1} 直接在節點自身的核心上執行其 Pod。指定沙箱的處理常式，或重新命名該執行階段類別。',
  'Set handler: {0}': '設定 handler: {0}',
  'Pods of this class start only on nodes whose container runtime knows this handler.':
    '使用該執行階段類別的 Pod 只能在容器執行階段認得此處理常式的節點上啟動。',
  'RuntimeClass that promises a sandbox and has none': '號稱沙箱卻沒有沙箱的 RuntimeClass',
  'Whoever sets this class for a pod believes it to be sandboxed. The handler starts it like any other pod, on the node’s own kernel.':
    '為 Pod 設定該執行階段類別的人以為 Pod 處於沙箱中。處理常式卻像啟動任何其他 Pod 一樣啟動它，直接使用節點自身的核心。',
  'Code that was let in because it would be sandboxed uses a bug of the node’s kernel and is root on the node: no second kernel stands between.':
    '程式碼因被認為會在沙箱中執行而獲准進入，卻利用節點核心的漏洞成為節點上的 root：中間沒有第二個核心阻隔。',
  'Get untrusted code into a pod of this class: a build, a plugin, an agent’s tool.':
    '讓不受信任的程式碼進入使用該執行階段類別的 Pod：建置、外掛程式或 AI 代理程式的工具。',
  'Compare `uname -r` with the node’s kernel, or look for `dmesg` lines of gVisor or a virtual machine: there are none.':
    '將 `uname -r` 與節點的核心比較，或在 `dmesg` 中尋找 gVisor 或虛擬機器的輸出行：一行也沒有。',
  'Run an exploit for that kernel version: it ends as root on the node, not in a sandbox.':
    '執行針對該核心版本的漏洞利用程式：最終成為節點上的 root，而不是停在沙箱裡。',
  'Name the handler that the nodes’ container runtime is configured with for the sandbox: `runsc` for gVisor, `kata` for Kata Containers. Otherwise give the class a name that promises nothing.':
    '指定節點的容器執行階段中為沙箱設定的處理常式：gVisor 為 `runsc`，Kata Containers 為 `kata`。否則，為該執行階段類別取一個不作任何承諾的名稱。',
};
export default translations;
