import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Here lie the certificate authority’s keys, administrators’ kubeconfig files, etcd’s data, and the manifests that the kubelet starts without asking the API server.',
  escape:
    'Write the manifest of a privileged pod to the kubelet’s manifest directory: no admission control sees it. Or sign a certificate for system:masters with the CA’s key.',
  steps: [
    'Look for /host/manifests, /host/pki/ca.key, /host/admin.conf or etcd’s member/snap/db.',
    'By writing, put a pod with `privileged: true` and `hostPID: true` into the manifests directory: the kubelet starts it within seconds.',
    'By reading, use admin.conf, or sign a client certificate of the group system:masters with ca.key.',
    'Either way the whole cluster is taken, not only the node.',
  ],
  remedy:
    'Remove the volume. A tool that backs up etcd or renews certificates runs on control-plane nodes only, in a namespace of its own, with just the file it needs, read-only.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.12'),
    mitre('T1543.005'),
    mitre('T1552.004'),
    mitre('T1611'),
  ],
};
export default explanation;
