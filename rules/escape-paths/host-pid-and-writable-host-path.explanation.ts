import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With hostPID, root in a container reads the environment and files of the node’s processes and other pods’; with a writable path of the node it also puts files there for them to use.',
  escape:
    'Read tokens and passwords from /proc/<pid>/environ and /proc/<pid>/root, then write to the mounted path what one of those processes loads or runs.',
  steps: [
    'Get a shell in the container as root.',
    'Read `/proc/*/environ` and `/proc/<pid>/root/var/run/secrets` of other pods’ processes: their tokens and passwords are there.',
    'Find in `/proc/<pid>/maps` and `/proc/<pid>/cmdline` which files of the mounted path a process of the node uses.',
    'Replace such a file; the process runs it at its next start, and `kill` brings that about.',
  ],
  remedy:
    'Remove `hostPID`, and mount the path read-only or use an emptyDir or a persistentVolumeClaim.',
  references: [cis('5.2.3'), cis('5.2.12'), mitre('T1611')],
};
export default explanation;
