import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    '`readOnly` makes the mounted file system read-only, not those that are mounted below it on the node: disks, tmpfs with secrets, control groups.',
  escape:
    'Write to a file system below: with / mounted, /boot, /run or a data disk may be writable although the mount says read-only.',
  remedy:
    'Set `recursiveReadOnly: IfPossible`; `Enabled` refuses to start where the node cannot do it. It needs `readOnly: true` and no mountPropagation.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: recursive read-only mounts',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts',
    },
  ],
};
export default explanation;
