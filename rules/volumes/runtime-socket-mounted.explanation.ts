import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Whoever can connect to the runtime’s socket has the rights of the runtime, and that is root on the node. A read-only mount does not help: connecting is not writing.',
  escape:
    'Ask the runtime for a container that is privileged, shares the node’s process IDs and has / mounted; then work in it as root of the node.',
  steps: [
    'In the container, find the socket: `ls -l /var/run/docker.sock`.',
    'Ask the runtime behind it: `curl --unix-socket /var/run/docker.sock http://localhost/containers/json` lists every container of the node.',
    'Create a container with `Privileged: true`, `PidMode: host` and the bind mount `/:/host`, and start it.',
    'Run `chroot /host` in it: this is a shell of the node’s root. With containerd or CRI-O, `ctr` and `crictl` do the same.',
  ],
  remedy:
    'Remove the volume. Build images with a rootless builder, read metrics and logs from the kubelet’s API or the log directory. An agent that must have the socket belongs in a namespace of its own.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.12'),
    NSA_HARDENING_GUIDE,
    mitre('T1610'),
    mitre('T1611'),
  ],
};
export default explanation;
