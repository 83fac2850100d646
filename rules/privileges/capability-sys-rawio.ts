import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-rawio',
  title: 'Capability SYS_RAWIO added',
  severity: 'high',
  names: ['SYS_RAWIO'],
  danger: say`it can drive hardware ports and disks past the kernel’s checks`,
  why: say`A program that talks to hardware directly, such as a disk or firmware tool, fails.`,
});
