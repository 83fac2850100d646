import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The runtime keeps the layers and root file systems of all containers here, their configuration with its environment variables, and sockets of its helpers.',
  escape:
    'Change a program in the root file system of a privileged container of the same node, and wait until it runs; or read the secrets that other containers were given.',
  steps: [
    'List the other containers’ files: `ls /host/*/fs` (containerd’s snapshots) or `/host/overlay2/*/merged` (Docker).',
    'Read secrets from config files and environment variables.',
    'By writing, replace a script that a privileged agent of the node runs regularly.',
    'It runs with that agent’s rights, which are often those of the node.',
  ],
  remedy:
    'Remove the volume. Statistics of containers come from the kubelet’s API; logs lie in /var/log/pods.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), mitre('T1611')],
};
export default explanation;
