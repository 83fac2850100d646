import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-net-admin',
  title: 'Capability NET_ADMIN added',
  severity: 'high',
  names: ['NET_ADMIN'],
  danger: say`it can rewrite routes and firewall rules and reach bug-rich parts of the kernel`,
  why: say`A program that sets addresses, routes or packet filters, such as a VPN or a mesh’s init, fails.`,
  severityIn: ({ pod }) => (pod.spec.boolean('hostNetwork')?.value === true ? 'critical' : 'high'),
});
