import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'NET_ADMIN configures interfaces, routes and packet filters. In a pod of its own network it still opens nf_tables and traffic control, which have had many kernel bugs; with hostNetwork it rules the node’s network.',
  escape:
    'With hostNetwork, redirect the node’s traffic to the API server and collect its tokens. Without it, use a bug in nf_tables or traffic control to run code in the kernel.',
  remedy:
    'Remove it. Let a CNI plugin set up what a mesh’s init container does today, or use sysctls that are safe.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.9'),
    mitre('T1557'),
    mitre('T1611'),
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
