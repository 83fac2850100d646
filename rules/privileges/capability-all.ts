import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-all',
  title: 'All capabilities added',
  severity: 'critical',
  names: ['ALL'],
  danger: say`with every capability it can mount disks, load kernel modules and take over the node`,
  rationale:
    'With every capability, root in the container may do to the kernel what root on the node may do; only device access and masked paths still differ from a privileged container.',
  escape:
    'Load a kernel module, or open any file of the node through open_by_handle_at, or mount a cgroup v1 hierarchy and let its release_agent run a program on the node.',
  remedy: 'Name the single capabilities that the program needs, and drop ALL.',
  references: [cis('5.2.9'), mitre('T1611')],
  why: say`Whatever the program does with any capability stops working; add back the ones it needs.`,
});
