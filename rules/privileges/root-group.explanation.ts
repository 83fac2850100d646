import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Group 0 of the pod is group 0 of the node. Many files of a node are closed to everybody but open to root’s group, and many images let that group write their own files.',
  escape:
    'Through a hostPath read what belongs to root:root with mode 0640, such as logs and configuration with passwords; or, once outside, start from there.',
  remedy:
    'Set `runAsGroup` and `fsGroup` above 0 and leave 0 out of `supplementalGroups`. Where an image needs group 0 for its own files, set `hostUsers: false`.',
  references: [
    NSA_HARDENING_GUIDE,
    {
      name: 'Kubernetes: configure a security context',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    },
  ],
};
export default explanation;
