import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Sandboxes of "{0}" share the node’s kernel with the code that they are meant to contain. Set runtimeClassName to a class of gVisor or Kata Containers.':
    '"{0}" 的沙箱与它们本应隔离的代码共用节点的内核。将 runtimeClassName 设为 gVisor 或 Kata Containers 的运行时类。',
  'Sandbox for untrusted code on the node’s own kernel': '在节点自身内核上运行不可信代码的沙箱',
  'A SandboxTemplate describes pods for code that nobody has read, often written by a model. Without a runtime class they share the node’s kernel with it.':
    'SandboxTemplate 描述的 Pod 用来运行没有人读过的代码，这些代码往往由模型编写。没有运行时类，Pod 就与这些代码共用节点的内核。',
  'Run an exploit of the node’s kernel in the sandbox.': '在沙箱中运行针对节点内核的漏洞利用程序。',
  'Give the agent a task whose code holds an exploit of the kernel, by prompt injection for example.':
    '交给智能体一项任务，使其代码中藏有内核漏洞利用程序，例如通过提示词注入。',
  'The code runs under runc, and its system calls reach the node’s kernel.':
    '代码在 runc 下运行，其系统调用直达节点的内核。',
  'The exploit makes it root on the node.': '漏洞利用程序使其成为节点上的 root。',
  'Set `runtimeClassName` to a class of gVisor or Kata Containers that the cluster has.':
    '将 `runtimeClassName` 设为集群中已有的 gVisor 或 Kata Containers 运行时类。',
};
export default translations;
