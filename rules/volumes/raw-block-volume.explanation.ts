import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A container with a raw device reads and writes the disk itself. File permissions, quotas and the checks of a file system do not apply, and user namespaces (`hostUsers: false`) cannot be used.',
  escape:
    'Where the volume is a disk or partition of the node, write to the file system on it; on any disk, write a broken file system that the next node’s kernel mounts.',
  steps: [
    'Look what the device is: `blkid <devicePath>`.',
    'If it holds a file system of the node, edit it with `debugfs -w`.',
  ],
  remedy:
    'Use `volumeMode: Filesystem` and volumeMounts, unless the program manages the disk itself, as some databases and storage systems do.',
  references: [
    mitre('T1006'),
    {
      name: 'Kubernetes: raw block volumes',
      url: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support',
    },
  ],
};
export default explanation;
