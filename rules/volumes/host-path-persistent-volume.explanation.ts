import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A PersistentVolume brings a path of the node into any pod that claims it. Pod Security looks at the pod, sees a persistentVolumeClaim, and lets it pass even at the restricted level.',
  escape:
    'Claim the volume from a pod that looks harmless, and do with the path what a hostPath volume of it allows.',
  steps: [
    'Write a PersistentVolumeClaim that names the volume in `volumeName`, or that has its storage class and size.',
    'Mount the claim in an ordinary pod: Pod Security admits it in every namespace.',
    'Read and write the node’s files at the mount.',
  ],
  remedy:
    'Use a CSI driver’s storage class. For disks of the node, use `local` on a disk or directory made for it, and let only administrators create PersistentVolumes.',
  references: [
    cis('5.1.9'),
    mitre('T1611'),
    {
      name: 'Kubernetes: local volumes',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#local',
    },
  ],
};
export default explanation;
