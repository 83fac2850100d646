import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without a user namespace a number means the same user in the pod and on the node. Distributions give the numbers below 1000 to services and those from 1000 on to people.',
  escape:
    'After an escape, or through a hostPath, the process is the node’s account of that number: it reads that account’s files, signals its processes, and counts against its limits.',
  remedy:
    'Run as a user of 10000 or above that no account of the node has, or set `hostUsers: false`.',
  references: [
    NSA_HARDENING_GUIDE,
    {
      name: 'Kubernetes: configure a security context',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    },
  ],
};
export default explanation;
