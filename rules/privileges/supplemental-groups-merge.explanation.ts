import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Unless the policy is Strict, the runtime adds the groups that the image’s /etc/group gives to the user. No manifest and no admission policy sees them.',
  escape:
    'Build an image whose /etc/group puts user 1000 into the group that owns a shared volume, a device or a socket of the node; the pod passes every check of its group fields and still opens the file.',
  remedy:
    'Set `securityContext.supplementalGroupsPolicy: Strict` in the pod and list the groups it needs (Kubernetes 1.33, containerd 2.0 or CRI-O 1.31).',
  references: [
    {
      name: 'Kubernetes: configure fine-grained supplemental groups control for a pod',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#supplementalgroupspolicy',
    },
  ],
};
export default explanation;
