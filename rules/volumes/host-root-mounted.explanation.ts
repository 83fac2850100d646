import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'All of the node’s files are in the container: its password file, its keys, its services, the tokens of every pod, the runtime’s socket.',
  escape:
    'Change the root directory to the mount, and the container’s shell is one of the node; or write a cron job, an SSH key or a systemd unit that the node runs as root.',
  steps: [
    'In the container, run `chroot /host sh`, where /host is where the volume is mounted.',
    'Write `* * * * * root <command>` to /etc/cron.d/x, or a key to /root/.ssh/authorized_keys.',
    'Within a minute the command runs as root outside the container.',
    'With a read-only mount, read /var/lib/kubelet/pods for tokens and /etc/kubernetes for keys, or connect to /run/containerd/containerd.sock.',
  ],
  remedy:
    'Mount the one directory that is needed, with `readOnly: true`. Monitoring of the node’s file systems is the only common use, and belongs in a namespace of its own.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), NSA_HARDENING_GUIDE, mitre('T1611')],
};
export default explanation;
