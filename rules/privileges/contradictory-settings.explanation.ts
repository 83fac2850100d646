import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Two settings that exclude each other: the API server refuses the pod, or the kubelet never starts it. One of them is not what its author means, and the hasty way out is to delete the one that protects.',
  escape:
    'Nothing runs yet. The danger is the repair: somebody removes runAsNonRoot or allowPrivilegeEscalation: false to make the pod start, and what stays is a root or privileged container.',
  steps: [
    'A pod with `privileged: true` and `allowPrivilegeEscalation: false` is refused by the API server.',
    'Under time pressure its author removes `allowPrivilegeEscalation: false`, and the pod starts.',
    'Whoever breaks into the program now owns the node’s devices and, through them, the node.',
  ],
  remedy:
    'Keep the side that gives less: remove `privileged`, `CAP_SYS_ADMIN`, `hostPID`, or `runAsUser: 0`. Write `os.name` as the system that the image is for.',
  references: [
    {
      name: 'Kubernetes: configure a security context',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    },
    {
      name: 'Kubernetes: PodOS, and the fields that it excludes',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/',
    },
  ],
};
export default explanation;
