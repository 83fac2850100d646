import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-ptrace',
  title: 'Capability SYS_PTRACE added',
  severity: 'high',
  names: ['SYS_PTRACE'],
  danger: say`it can read and rewrite the memory of every process that it sees`,
  why: say`Debuggers and profilers can no longer attach to processes of other users.`,
  severityIn: ({ pod }) => (pod.spec.boolean('hostPID')?.value === true ? 'critical' : 'high'),
});
