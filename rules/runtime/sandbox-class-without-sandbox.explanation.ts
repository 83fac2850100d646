import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, RUNTIME_CLASS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Whoever sets this class for a pod believes it to be sandboxed. The handler starts it like any other pod, on the node’s own kernel.',
  escape:
    'Code that was let in because it would be sandboxed uses a bug of the node’s kernel and is root on the node: no second kernel stands between.',
  steps: [
    'Get untrusted code into a pod of this class: a build, a plugin, an agent’s tool.',
    'Compare `uname -r` with the node’s kernel, or look for `dmesg` lines of gVisor or a virtual machine: there are none.',
    'Run an exploit for that kernel version: it ends as root on the node, not in a sandbox.',
  ],
  remedy:
    'Name the handler that the nodes’ container runtime is configured with for the sandbox: `runsc` for gVisor, `kata` for Kata Containers. Otherwise give the class a name that promises nothing.',
  references: [mitre('T1611'), RUNTIME_CLASS],
};
export default explanation;
