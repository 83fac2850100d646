import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without a user namespace, user 0 of the container is user 0 of the node, and its capabilities count there. With one, root in the pod is nobody on the node, and most published escapes no longer work.',
  escape:
    'Any hole that reaches a file or process of the node is used as the node’s root: overwrite the runtime’s binary (CVE-2019-5736), write through a hostPath, or use a leaked file descriptor (CVE-2024-21626).',
  remedy:
    'Set `hostUsers: false` in the pod (on by default from Kubernetes 1.33, stable in 1.36). The nodes need Linux 6.3, containerd 2 or CRI-O, and runc 1.2 or crun.',
  references: [
    NSA_HARDENING_GUIDE,
    cve('CVE-2019-5736'),
    cve('CVE-2024-21626'),
    {
      name: 'Kubernetes: user namespaces',
      url: 'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
    },
  ],
};
export default explanation;
