import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The workload can take over its node, and a Service or Ingress lets everybody talk to it: a single flaw of the program is a way from the outside to the node.',
  escape: 'Break into the program through its open port and use the setting that opens the node.',
  steps: [
    'Find the open port at the load balancer, at a node port or behind the Ingress.',
    'Use a flaw of the program to run commands in the container.',
    'Take over the node by the setting that is marked; from there read the other pods’ secrets.',
  ],
  remedy:
    'Take away what opens the node. Else keep the program inside: a Service of type ClusterIP, and a NetworkPolicy that says who may call it.',
  references: [mitre('T1611'), mitre('T1190')],
};
export default explanation;
