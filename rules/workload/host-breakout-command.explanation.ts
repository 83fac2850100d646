import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The manifest itself leaves the container: the command enters the node’s namespaces or files, loads code into its kernel, or commands its container runtime.',
  escape:
    '`nsenter -t 1 -a`, `chroot` into a hostPath mount, `mount` of the node’s disk, a program written into core_pattern or release_agent, insmod, or crictl on the runtime’s socket: each ends as root on the node.',
  steps: [
    'The pod has what the command needs: privileges, the node’s process IDs, or a directory of the node.',
    'The kubelet starts the container, and its command leaves it, for instance by `nsenter --target 1 --mount --pid -- sh`.',
    'What follows runs as root on the node: it reads every pod’s secrets and can stay in systemd units or static pods.',
  ],
  remedy:
    'Remove the command. Prepare nodes with their image, cloud-init or systemd; load modules by modules-load.d; look at a node with `kubectl debug node/<name>` and delete that pod afterwards.',
  references: [
    mitre('T1611'),
    mitre('T1609'),
    { name: 'nsenter(1)', url: 'https://man7.org/linux/man-pages/man1/nsenter.1.html' },
  ],
};
export default explanation;
