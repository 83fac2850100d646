import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Root in the node’s network has, by most runtimes’ defaults, NET_RAW there: it reads and forges the traffic of the node and of its pods. Sockets of the node that trust root are open to it, too.',
  escape:
    'Capture the node’s traffic with a raw socket, or connect to abstract sockets of the node; old containerd shims listened on one and trusted any root (CVE-2020-15257).',
  steps: [
    'Get a shell in the container as root.',
    'List the node’s listeners: `ss -lntx`; services on 127.0.0.1 and abstract sockets (`@…`) are within reach.',
    'Capture the node’s traffic: `tcpdump -i any`.',
    'Use the tokens that pass by, or a local service that asks for none.',
  ],
  remedy: 'Remove `hostNetwork`, or run as another user than root and drop all capabilities.',
  references: [cis('5.2.5'), cve('CVE-2020-15257'), mitre('T1557')],
};
export default explanation;
