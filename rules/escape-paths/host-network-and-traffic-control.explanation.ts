import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'In the node’s network, NET_ADMIN and NET_RAW act on the node’s own interfaces: its traffic, that of its pods and that of the kubelet can be read, forged and redirected.',
  escape:
    'Capture the node’s traffic, or insert iptables rules that send requests for the API server or a Service to a program of your own.',
  steps: [
    'Get a shell in the container.',
    'With NET_RAW run `tcpdump -i any`: plain traffic of all pods of the node is readable; ARP and router advertisements can be forged.',
    'With NET_ADMIN add `iptables -t nat` rules that send traffic of other pods to yourself.',
    'Use the credentials that pass by, or answer in the place of a service that is trusted.',
  ],
  remedy:
    'Remove `hostNetwork`: in a network of its own the pod’s capabilities concern its own traffic. A program that manages the node’s network needs both; nothing else should run beside it.',
  references: [cis('5.2.5'), mitre('T1557')],
};
export default explanation;
