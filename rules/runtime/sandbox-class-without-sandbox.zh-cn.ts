import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'RuntimeClass "{0}" is named like a sandbox, but {1} runs its pods on the node’s own kernel. Name the sandbox’s handler or rename the class.':
    'RuntimeClass "{0}" 的名称像沙箱，但 {1} 直接在节点自身的内核上运行其 Pod。指定沙箱的处理程序，或重命名该运行时类。',
  'Set handler: {0}': '设置 handler: {0}',
  'Pods of this class start only on nodes whose container runtime knows this handler.':
    '使用该运行时类的 Pod 只能在容器运行时认识此处理程序的节点上启动。',
  'RuntimeClass that promises a sandbox and has none': '号称沙箱却没有沙箱的 RuntimeClass',
  'Whoever sets this class for a pod believes it to be sandboxed. The handler starts it like any other pod, on the node’s own kernel.':
    '为 Pod 设置该运行时类的人以为 Pod 处于沙箱中。处理程序却像启动任何其他 Pod 一样启动它，直接使用节点自身的内核。',
  'Code that was let in because it would be sandboxed uses a bug of the node’s kernel and is root on the node: no second kernel stands between.':
    '代码因被认为会在沙箱中运行而获准进入，却利用节点内核的漏洞成为节点上的 root：中间没有第二个内核阻隔。',
  'Get untrusted code into a pod of this class: a build, a plugin, an agent’s tool.':
    '让不可信的代码进入使用该运行时类的 Pod：构建、插件或智能体的工具。',
  'Compare `uname -r` with the node’s kernel, or look for `dmesg` lines of gVisor or a virtual machine: there are none.':
    '将 `uname -r` 与节点的内核比较，或在 `dmesg` 中寻找 gVisor 或虚拟机的输出行：一行也没有。',
  'Run an exploit for that kernel version: it ends as root on the node, not in a sandbox.':
    '运行针对该内核版本的漏洞利用程序：最终成为节点上的 root，而不是停在沙箱里。',
  'Name the handler that the nodes’ container runtime is configured with for the sandbox: `runsc` for gVisor, `kata` for Kata Containers. Otherwise give the class a name that promises nothing.':
    '指定节点的容器运行时中为沙箱配置的处理程序：gVisor 为 `runsc`，Kata Containers 为 `kata`。否则，给该运行时类取一个不作任何承诺的名称。',
};
export default translations;
