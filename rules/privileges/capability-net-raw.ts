import { forbidCapability } from '../forbidCapability.ts';
import { cis, cve, mitre, NSA_HARDENING_GUIDE } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-net-raw',
  title: 'Capability NET_RAW added',
  severity: 'medium',
  names: ['NET_RAW'],
  danger: say`it can forge packets and pose as other pods of the node`,
  rationale:
    'NET_RAW opens raw and packet sockets. With them a pod answers ARP, DNS and router discovery in the name of others. Most runtimes grant it unless it is dropped.',
  escape:
    'Answer ARP for the cluster’s DNS from a pod of the same node, send clients elsewhere and collect their credentials; or use a bug in packet sockets (CVE-2020-14386) to run code in the kernel.',
  remedy: 'Remove it and drop ALL. For ping, let the pod set the sysctl net.ipv4.ping_group_range.',
  references: [
    cis('5.2.8'),
    NSA_HARDENING_GUIDE,
    mitre('T1557'),
    cve('CVE-2020-14386'),
    cve('CVE-2020-10749'),
  ],
  why: say`Programs that send raw packets, such as tcpdump, DHCP servers or an old ping, fail.`,
});
