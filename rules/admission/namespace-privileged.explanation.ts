import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The label switches Pod Security off for the namespace, even where the cluster’s default is stricter.',
  escape:
    'With the right to create pods in the namespace, create one that is privileged and mounts the node’s root.',
  steps: [
    'Get credentials that may create pods in the namespace.',
    'Create a pod with `privileged: true` and the node’s `/` as a hostPath volume: it is admitted.',
    'Run `chroot /host`: the shell is root on the node.',
  ],
  remedy:
    'Enforce baseline or restricted. Keep node agents that need more in a namespace of their own, where nobody else may create pods.',
  references: [
    cis('5.2.1'),
    {
      name: 'Kubernetes: Pod Security Admission',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    },
    POD_SECURITY_STANDARDS,
    mitre('T1610'),
  ],
};
export default explanation;
