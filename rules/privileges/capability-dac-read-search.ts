import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-dac-read-search',
  title: 'Capability DAC_READ_SEARCH added',
  severity: 'high',
  names: ['DAC_READ_SEARCH'],
  danger: say`it can open any file of the node by its inode number, keys and tokens included`,
  rationale:
    'DAC_READ_SEARCH permits open_by_handle_at, which opens files by number and knows no container. With DAC_OVERRIDE, a default capability, it can write them too.',
  escape:
    'Take a handle of /etc/hosts, which the node mounts into every container, ask open_by_handle_at for inode 2 of the same disk, and walk the node’s file system to /etc/shadow and the kubelet’s key.',
  remedy:
    'Remove it. Give backup programs the volumes that they read, and a group that may read them.',
  references: [
    cis('5.2.9'),
    mitre('T1611'),
    {
      name: 'open_by_handle_at(2)',
      url: 'https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html',
    },
  ],
  why: say`A program that reads files without having permission to, such as a backup, is refused.`,
});
