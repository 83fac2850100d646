import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    '/proc and /sys are doors to the kernel. Runtimes mask or lock them in containers; a hostPath brings them back open.',
  escape:
    'Write a program’s path to /proc/sys/kernel/core_pattern or /sys/kernel/uevent_helper (with cgroup v1 to a release_agent), then cause the event: the kernel runs it as root of the node.',
  steps: [
    'Find where the container’s files lie on the node: `sed -n "s/.*upperdir=\\([^,]*\\).*/\\1/p" /proc/mounts`.',
    'Put a script there and run `echo "|<that directory>/script" > /host/sys/kernel/core_pattern`, with /proc mounted at /host.',
    'Crash any process, for instance with `kill -SEGV`.',
    'The kernel runs the script as root in the node’s own namespaces.',
  ],
  remedy:
    'Remove the volume. Exporters of node metrics need it read-only: set `readOnly: true` and, from Kubernetes 1.31 on, `recursiveReadOnly: IfPossible`.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), NSA_HARDENING_GUIDE, mitre('T1611')],
};
export default explanation;
