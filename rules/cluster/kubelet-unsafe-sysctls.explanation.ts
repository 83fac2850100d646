import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Unsafe sysctls are those that are not isolated well enough for one pod not to disturb another, or the node.',
  escape:
    'Set the sysctl from a pod to exhaust the node’s shared memory or queues, or to weaken its network.',
  remedy: 'Leave the list empty, or name single sysctls and keep such nodes apart with a taint.',
  references: [
    {
      name: 'Kubernetes: Using sysctls in a Kubernetes Cluster',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    },
    {
      name: 'Kubernetes: Kubelet Configuration (v1beta1)',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
  ],
};
export default explanation;
