import type { Explanation } from '../../server/src/engine/explanation.ts';
import {
  CAPABILITIES_MANUAL,
  cis,
  cve,
  mitre,
  NSA_HARDENING_GUIDE,
  POD_SECURITY_STANDARDS,
} from '../references.ts';

const explanation: Explanation = {
  rationale:
    'NET_RAW opens raw and packet sockets. With them a pod answers ARP, DNS and router discovery in the name of others. Most runtimes grant it unless it is dropped.',
  escape:
    'Answer ARP for the cluster’s DNS from a pod of the same node, send clients elsewhere and collect their credentials; or use a bug in packet sockets (CVE-2020-14386) to run code in the kernel.',
  remedy: 'Remove it and drop ALL. For ping, let the pod set the sysctl net.ipv4.ping_group_range.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.8'),
    NSA_HARDENING_GUIDE,
    mitre('T1557'),
    cve('CVE-2020-14386'),
    cve('CVE-2020-10749'),
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
