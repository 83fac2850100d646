import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Kubernetes names capabilities in upper case and without CAP_. A runtime may ignore a name that it does not know, so that the container keeps what its author believes to be dropped.',
  escape:
    'The container still holds the capability: after `drop: [CAP_NET_RAW]` containerd looks for CAP_CAP_NET_RAW, finds none, and the pod can go on forging packets.',
  remedy: 'Write the name as Kubernetes does: `ALL`, `NET_RAW`.',
  references: [
    {
      name: 'Kubernetes: set capabilities for a container',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container',
    },
    { name: 'capabilities(7)', url: 'https://man7.org/linux/man-pages/man7/capabilities.7.html' },
  ],
};
export default explanation;
