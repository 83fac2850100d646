import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Every manifest in this folder is run by the kubelet, past admission, RBAC and Pod Security. kubeadm needs it for the control plane.',
  escape:
    'With a writable hostPath over the folder, or write access to the node’s disk, drop a privileged pod there.',
  remedy:
    'Leave `staticPodPath` out on nodes without static pods; elsewhere, let root alone write there and mount no parent of it into pods.',
  references: [
    {
      name: 'Kubernetes: Create static Pods',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/',
    },
    {
      name: 'Kubernetes: Kubelet Configuration (v1beta1)',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
  ],
};
export default explanation;
