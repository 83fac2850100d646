import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-net-admin',
  title: 'Capability NET_ADMIN added',
  severity: 'high',
  names: ['NET_ADMIN'],
  danger: say`it can rewrite routes and firewall rules and reach bug-rich parts of the kernel`,
  rationale:
    'NET_ADMIN configures interfaces, routes and packet filters. In a pod of its own network it still opens nf_tables and traffic control, which have had many kernel bugs; with hostNetwork it rules the node’s network.',
  escape:
    'With hostNetwork, redirect the node’s traffic to the API server and collect its tokens. Without it, use a bug in nf_tables or traffic control to run code in the kernel.',
  remedy:
    'Remove it. Let a CNI plugin set up what a mesh’s init container does today, or use sysctls that are safe.',
  references: [cis('5.2.9'), mitre('T1557'), mitre('T1611')],
  why: say`A program that sets addresses, routes or packet filters, such as a VPN or a mesh’s init, fails.`,
  severityIn: ({ pod }) => (pod.spec.boolean('hostNetwork')?.value === true ? 'critical' : 'high'),
});
