import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Sandboxes of "{0}" share the node’s kernel with the code that they are meant to contain. Set runtimeClassName to a class of gVisor or Kata Containers.':
    '"{0}" 的沙箱與它們本應隔離的程式碼共用節點的核心。將 runtimeClassName 設為 gVisor 或 Kata Containers 的執行階段類別。',
  'Sandbox for untrusted code on the node’s own kernel':
    '在節點自身的核心上執行不受信任程式碼的沙箱',
  'A SandboxTemplate describes pods for code that nobody has read, often written by a model. Without a runtime class they share the node’s kernel with it.':
    'SandboxTemplate 描述的 Pod 用來執行沒有人讀過的程式碼，這些程式碼往往由模型撰寫。沒有執行階段類別，Pod 就與這些程式碼共用節點的核心。',
  'Run an exploit of the node’s kernel in the sandbox.': '在沙箱中執行針對節點核心的漏洞利用程式。',
  'Give the agent a task whose code holds an exploit of the kernel, by prompt injection for example.':
    '交給 AI 代理程式一項任務，使其程式碼中藏有核心漏洞利用程式，例如透過提示詞注入。',
  'The code runs under runc, and its system calls reach the node’s kernel.':
    '程式碼在 runc 下執行，它的系統呼叫直達節點的核心。',
  'The exploit makes it root on the node.': '漏洞利用程式使其成為節點上的 root。',
  'Set `runtimeClassName` to a class of gVisor or Kata Containers that the cluster has.':
    '將 `runtimeClassName` 設為叢集中已有的 gVisor 或 Kata Containers 執行階段類別。',
};
export default translations;
