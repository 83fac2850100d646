import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'An inline CSI volume is made when the pod starts, as its author asks. The restricted level allows every driver; some of them hand out directories of the node or mount any server as root.',
  escape:
    'Have the driver mount what hostPath or an inline NFS volume would be refused for: a directory of the node, or a share with setuid programs of one’s own.',
  steps: [
    'Find a driver that allows inline volumes: `kubectl get csidrivers`.',
    'Write a pod with `csi: { driver: … }` and the attributes that the driver takes, such as a server and a share.',
    'The pod is admitted at the restricted level, and the node mounts it as root.',
  ],
  remedy:
    'Use a persistentVolumeClaim with a storage class, or an emptyDir. Administrators can take Ephemeral from the CSIDriver’s volumeLifecycleModes.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: CSI ephemeral volumes',
      url: 'https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#csi-ephemeral-volumes',
    },
  ],
};
export default explanation;
