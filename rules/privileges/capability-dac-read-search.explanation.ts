import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'DAC_READ_SEARCH permits open_by_handle_at, which opens files by number and knows no container. With DAC_OVERRIDE, a default capability, it can write them too.',
  escape:
    'Take a handle of /etc/hosts, which the node mounts into every container, ask open_by_handle_at for inode 2 of the same disk, and walk the node’s file system to /etc/shadow and the kubelet’s key.',
  remedy:
    'Remove it. Give backup programs the volumes that they read, and a group that may read them.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.9'),
    mitre('T1611'),
    {
      name: 'open_by_handle_at(2)',
      url: 'https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html',
    },
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
