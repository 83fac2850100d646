import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, cve, mitre, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Docker and containerd give every container NET_RAW unless it is dropped. With raw sockets a pod answers ARP, DNS and router discovery in the name of others. The baseline level tolerates it.',
  escape:
    'As root of the container, answer ARP for the cluster’s DNS, send the pods of the node elsewhere and collect their credentials; or use a bug in packet sockets (CVE-2020-14386) to run code in the kernel.',
  steps: [
    'Become root in a container that dropped nothing: most images start as root.',
    'Open a packet socket; `grep CapEff /proc/self/status` shows that bit 13, NET_RAW, is set.',
    'Answer ARP requests for the address of the cluster’s DNS with the pod’s own address.',
    'Answer the DNS queries of other pods of the node, and forward or read what they then send.',
  ],
  remedy:
    'Write `drop: ["ALL"]`, or at least `NET_RAW`, in `capabilities`. For ping, let the pod set the sysctl net.ipv4.ping_group_range.',
  references: [
    cis('5.2.8'),
    NSA_HARDENING_GUIDE,
    mitre('T1557'),
    cve('CVE-2020-14386'),
    cve('CVE-2020-10749'),
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
