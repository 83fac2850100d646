import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'runc before 1.1.12 left directories of the node open while it started a container. A working directory under /proc/self/fd is one of them, and no program needs it.',
  escape:
    'With `workingDir: /proc/self/fd/8` the process starts in a directory of the node, and `../../../` leads from there to every file.',
  steps: [
    'Set `workingDir` to /proc/self/fd/7, 8 or 9, and let the container run as root.',
    'On a node with runc 1.1.11 or older the process starts in /sys/fs/cgroup of the node.',
    'Write to ../../../etc/cron.d/x or replace ../../../usr/bin/…: the node runs it as root.',
  ],
  remedy: 'Remove `workingDir`, and see that nodes have runc 1.1.12 or newer.',
  references: [cve('CVE-2024-21626'), mitre('T1611')],
};
export default explanation;
