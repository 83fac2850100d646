import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Network plugins, storage drivers, log shippers, sensors and the like serve the node itself, so they need privileges that no other workload should have. They are recognised by their image and by what they have of the node together; what such an agent needs is told here once, and what it has beyond that keeps findings of its own.',
  escape:
    'Take over the agent, through a hole in it or its image’s registry, and use what it needs: a privileged container, the node’s network, or directories that the node trusts. It runs on every node.',
  steps: [
    'Find the agent’s pod on the node: a DaemonSet has one everywhere, and it often listens on the node’s own network.',
    'Get into it: through a hole in the program, by pushing another image under the tag that it names, or with the right to exec into pods of its namespace.',
    'Use a privilege that the agent needs: put a program into /opt/cni/bin, speak to the kubelet’s or the runtime’s sockets, or mount the node’s disk from /dev.',
    'Do the same on the other nodes through the DaemonSet, and use the secrets and tokens that lie there.',
  ],
  remedy:
    'Keep the agent, in a namespace of its own that few may enter, with an image of a fixed digest. Remove what it does not need, and mount read-only what it only reads.',
  references: [mitre('T1611'), mitre('T1610'), NSA_HARDENING_GUIDE],
};
export default explanation;
