import { HOST_CONTROL_CAPABILITIES } from '../../server/src/kubernetes/capabilities.ts';
import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-host-control',
  title: 'Capability that acts on the whole node added',
  severity: 'high',
  names: HOST_CONTROL_CAPABILITIES,
  danger: say`it acts on the whole node, not on the container alone`,
  rationale:
    'These capabilities set the node’s clock, restart it, read the kernel’s log, change security modules, lock memory or outrank other pods. None of it stops at the container.',
  escape:
    'With SYS_BOOT load a kernel of one’s own by kexec; with SYSLOG read kernel addresses that a further exploit needs; with MAC_ADMIN change the policy that confines the container; with SYS_TIME make expired certificates valid.',
  remedy:
    'Remove it. Ask for memory, CPU and time at the node (resource limits, the node’s NTP service) and not from inside the container.',
  references: [cis('5.2.9'), mitre('T1611')],
  why: say`A program that sets the clock, locks memory, raises its priority or administers the node fails.`,
  severityIn: (_container, name) => (DISTURBING.includes(name) ? 'medium' : 'high'),
});

/** These disturb other pods of the node; no way from them to the node itself is known. */
const DISTURBING = ['IPC_LOCK', 'LEASE', 'NET_BROADCAST', 'SYS_NICE', 'SYS_RESOURCE', 'WAKE_ALARM'];
