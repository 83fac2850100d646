import type { Explanation } from '../../server/src/engine/explanation.ts';
import { ASSIGNING_PODS, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With `nodeName` the kubelet of that node starts the pod at once. The scheduler, and with it every NoSchedule taint, is passed by.',
  escape:
    'Put a pod that can reach its node on the control plane: from there lead the keys of the certificate authority and etcd’s data to the whole cluster.',
  steps: [
    'Read the names of the control-plane nodes: `kubectl get nodes`.',
    'Create a pod with `nodeName: <control-plane node>`: the taint is not asked.',
    'Reach the node, for instance by a hostPath volume, and read /etc/kubernetes/pki or the static pods’ manifests.',
  ],
  remedy:
    'Remove `nodeName`. Choose nodes by `nodeSelector` or node affinity: the scheduler then asks taints, too.',
  references: [mitre('T1610'), ASSIGNING_PODS],
};
export default explanation;
