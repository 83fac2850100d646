import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-module',
  title: 'Capability SYS_MODULE added',
  severity: 'critical',
  names: ['SYS_MODULE'],
  danger: say`it can load code into the node’s kernel`,
  why: say`The container can no longer load kernel modules; the node must have them loaded already.`,
});
