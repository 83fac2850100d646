import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The workload can take over its node, and it runs on every node or where the control plane does: one flaw of its program is a way to all nodes, or to etcd and every Secret.',
  escape:
    'Break into one of its pods and take over the node; the same works on every other one, and on a control-plane node the keys of the cluster lie on the disk.',
  steps: [
    'Break into the pod on one node.',
    'Take over the node by the setting that is marked.',
    'On a control-plane node read `/etc/kubernetes/pki` and etcd: every Secret, and keys to sign any certificate.',
    'On workers repeat it: the same pod runs on each.',
  ],
  remedy:
    'Take away what lets it escape. A node agent that needs it should have nothing else in its pod, and no toleration that it does not need.',
  references: [mitre('T1611'), mitre('T1610')],
};
export default explanation;
