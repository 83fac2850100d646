import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without a label the cluster’s default decides, and Kubernetes’ own default is privileged: every pod is admitted.',
  escape:
    'With the right to create pods in the namespace, create one that is privileged and mounts the node’s root.',
  steps: [
    'Get credentials that may create pods in the namespace, such as those of a CI job.',
    'Create a pod with `privileged: true` and the node’s `/` as a hostPath volume: it is admitted.',
    'Run `chroot /host`: the shell is root on the node.',
  ],
  remedy:
    'Label the namespace `pod-security.kubernetes.io/enforce: baseline` or restricted. To see first what would be refused, set warn and audit; they refuse nothing.',
  references: [
    cis('5.2.1'),
    {
      name: 'Kubernetes: Pod Security Admission',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    },
    {
      name: 'Kubernetes: Enforce Pod Security Standards with Namespace Labels',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/',
    },
    POD_SECURITY_STANDARDS,
    mitre('T1610'),
  ],
};
export default explanation;
