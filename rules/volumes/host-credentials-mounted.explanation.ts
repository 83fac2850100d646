import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Home directories, SSH keys, password files and the cloud’s configuration open the node, and often other machines and the cloud account, too.',
  escape:
    'Read a cloud or SSH key and use it elsewhere; by writing, add a key to authorized_keys or an account without a password, and log in.',
  steps: [
    'Search the mount: `.ssh/id_*`, `.aws/credentials`, `.kube/config`, `.docker/config.json`, azure.json, instance user data.',
    'Use what is found from anywhere: it is not bound to the node.',
    'By writing, append a public key to root’s .ssh/authorized_keys and log in to the node with `ssh`.',
  ],
  remedy:
    'Remove the volume. Hand over what is needed as a Secret, and reach the cloud by workload identity.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), mitre('T1552.001'), mitre('T1611')],
};
export default explanation;
