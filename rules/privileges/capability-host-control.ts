import { HOST_CONTROL_CAPABILITIES } from '../../server/src/kubernetes/capabilities.ts';
import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-host-control',
  title: 'Capability that acts on the whole node added',
  severity: 'high',
  names: HOST_CONTROL_CAPABILITIES,
  danger: say`it acts on the whole node, not on the container alone`,
  why: say`A program that sets the clock, locks memory, raises its priority or administers the node fails.`,
  severityIn: (_container, name) => (DISTURBING.includes(name) ? 'medium' : 'high'),
});

/** These disturb other pods of the node; no way from them to the node itself is known. */
const DISTURBING = ['IPC_LOCK', 'LEASE', 'NET_BROADCAST', 'SYS_NICE', 'SYS_RESOURCE', 'WAKE_ALARM'];
