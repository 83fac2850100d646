import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-all',
  title: 'All capabilities added',
  severity: 'critical',
  names: ['ALL'],
  danger: say`with every capability it can mount disks, load kernel modules and take over the node`,
  why: say`Whatever the program does with any capability stops working; add back the ones it needs.`,
});
