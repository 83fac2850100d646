import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A SandboxTemplate describes pods for code that nobody has read, often written by a model. Without a runtime class they share the node’s kernel with it.',
  escape: 'Run an exploit of the node’s kernel in the sandbox.',
  steps: [
    'Give the agent a task whose code holds an exploit of the kernel, by prompt injection for example.',
    'The code runs under runc, and its system calls reach the node’s kernel.',
    'The exploit makes it root on the node.',
  ],
  remedy: 'Set `runtimeClassName` to a class of gVisor or Kata Containers that the cluster has.',
  references: [
    { name: 'Agent Sandbox', url: 'https://github.com/kubernetes-sigs/agent-sandbox' },
    {
      name: 'Kubernetes: Runtime Class',
      url: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
    },
    mitre('T1611'),
  ],
};
export default explanation;
