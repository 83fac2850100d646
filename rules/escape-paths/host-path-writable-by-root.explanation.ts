import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The container’s root is the node’s root, and the path holds what the node runs, trusts or obeys. Writing a file is enough to become root on the node; no bug is needed.',
  escape:
    'Write a cron job, a unit, a static pod or a key into the mounted directory, or ask the mounted socket for a privileged container.',
  steps: [
    'Get a shell in the container as root.',
    'Look at what the path holds: programs that root runs, static pods, keys, or a socket.',
    'Write what the node will use: a file in `cron.d`, a manifest in `/etc/kubernetes/manifests`, a line in `authorized_keys`, another program in the place of a plugin.',
    'Wait until the node runs it, as root and outside of every container.',
  ],
  remedy:
    'Use an emptyDir, a configMap or a persistentVolumeClaim. Where the path is needed, mount the smallest directory that will do, read-only, and run as another user.',
  references: [cis('5.2.12'), mitre('T1611')],
};
export default explanation;
