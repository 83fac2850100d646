import type { Explanation } from '../../server/src/engine/explanation.ts';
import { ASSIGNING_PODS, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Control-plane nodes hold etcd, the API server and the keys of the cluster’s certificate authority. A pod there is one escape away from all of them.',
  escape:
    'Break out of the pod on a control-plane node, read /etc/kubernetes/admin.conf or the authority’s key, and be cluster-admin.',
  steps: [
    'Get code to run in the pod, which the scheduler has put on a control-plane node.',
    'Use any way out of the container, such as a hostPath volume, a host namespace or a kernel bug.',
    'Read /etc/kubernetes/admin.conf or /etc/kubernetes/pki/ca.key on the node.',
    'Sign a client certificate of the group system:masters: every object of the cluster can be changed.',
  ],
  remedy:
    'Remove the node selector or affinity, and the toleration that goes with it. What must run there should be small, unprivileged and without hostPath volumes.',
  references: [mitre('T1610'), ASSIGNING_PODS],
};
export default explanation;
