import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The container listens on the node’s own address, beside Services and often past NetworkPolicies, and takes the port from every other pod and program of that node.',
  escape:
    'Listen on a port of the node that a node service is known by, answer in its place, and collect the credentials that clients send; or be reached from networks that see nodes but no pods.',
  remedy:
    'Remove `hostPort` and publish the container through a Service (ClusterIP, NodePort or LoadBalancer).',
  references: [POD_SECURITY_STANDARDS, cis('5.2.13'), NSA_HARDENING_GUIDE],
};
export default explanation;
