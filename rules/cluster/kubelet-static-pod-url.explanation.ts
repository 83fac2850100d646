import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Static pods are started by the kubelet itself: no admission, no RBAC and no Pod Security sees them. A URL gives this power to whoever answers there.',
  escape: 'Answer in the server’s place, and the kubelet runs a privileged pod of your choice.',
  steps: [
    'Stand between the node and the URL’s server, by DNS or ARP, or take over the server.',
    'Answer with a Pod that is privileged and mounts the node’s root.',
    'The kubelet runs it within seconds, and restarts it for ever.',
  ],
  remedy: 'Remove `staticPodURL`; put manifests into a folder that root alone can write.',
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
