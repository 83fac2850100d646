import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'SandboxTemplate "{0}" runs what agents come up with on the node’s own kernel: one kernel bug, and it has the node. Set runtimeClassName to a sandbox.':
    'SandboxTemplate "{0}" 直接在节点自身的内核上运行智能体想出的任何代码：只需一个内核漏洞，就能控制节点。将 runtimeClassName 设为沙箱运行时类。',
  'Container "{0}" runs the jobs of a build service on the node’s own kernel: whoever can change a build needs one kernel bug. Set runtimeClassName to a sandbox.':
    '容器 "{0}" 直接在节点自身的内核上运行构建服务的作业：能更改构建的人只需要一个内核漏洞。将 runtimeClassName 设为沙箱运行时类。',
  'The cluster must have a RuntimeClass named "{0}": without it the pod is not created.':
    '集群必须有名为 "{0}" 的 RuntimeClass：没有它就不会创建 Pod。',
  'Untrusted code without a sandbox': '没有沙箱的不可信代码',
  'Build jobs and agents run code that nobody has read. Under runc that code calls the node’s kernel directly, and the kernel is the only wall.':
    '构建作业和智能体运行的是没有人读过的代码。在 runc 下，这些代码直接调用节点的内核，而内核是唯一的防线。',
  'A pull request changes a build step, or a prompt makes an agent run a program: it uses a kernel bug and is root on the node, beside every other pod’s secrets.':
    '某个拉取请求更改了构建步骤，或某个提示词让智能体运行程序：该程序利用内核漏洞成为节点上的 root，身旁就是其他所有 Pod 的机密。',
  'Open a pull request whose build step starts your program, or talk an agent into running it.':
    '发起一个拉取请求，由其构建步骤启动你的程序；或说服智能体运行你的程序。',
  'The program runs in the pod, and its system calls reach the kernel of the node.':
    '程序在 Pod 中运行，其系统调用直达节点的内核。',
  'It uses a bug of that kernel and becomes root on the node.':
    '它利用该内核的漏洞，成为节点上的 root。',
  'Set `runtimeClassName` to a class of gVisor or Kata Containers. A sandbox does not make hostPath volumes or host namespaces harmless: remove those, too.':
    '将 `runtimeClassName` 设为 gVisor 或 Kata Containers 的运行时类。沙箱并不会使 hostPath 卷或主机名字空间变得无害：把它们也移除。',
};
export default translations;
