import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE, RUNTIME_CLASS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Build jobs and agents run code that nobody has read. Under runc that code calls the node’s kernel directly, and the kernel is the only wall.',
  escape:
    'A pull request changes a build step, or a prompt makes an agent run a program: it uses a kernel bug and is root on the node, beside every other pod’s secrets.',
  steps: [
    'Open a pull request whose build step starts your program, or talk an agent into running it.',
    'The program runs in the pod, and its system calls reach the kernel of the node.',
    'It uses a bug of that kernel and becomes root on the node.',
  ],
  remedy:
    'Set `runtimeClassName` to a class of gVisor or Kata Containers. A sandbox does not make hostPath volumes or host namespaces harmless: remove those, too.',
  references: [NSA_HARDENING_GUIDE, mitre('T1611'), RUNTIME_CLASS],
};
export default explanation;
