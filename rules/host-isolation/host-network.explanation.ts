import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The pod uses the node’s network: NetworkPolicies do not apply to it, and it reaches what listens on the node’s loopback address alone.',
  escape:
    'Talk to the kubelet on 127.0.0.1:10250, to etcd on 2379, or to the cloud’s metadata service for the node’s credentials; connect to abstract sockets such as an old containerd-shim’s; sniff the node’s traffic with NET_RAW.',
  remedy:
    'Remove `hostNetwork` and reach the pod through a Service; expose single ports with a NodePort or LoadBalancer Service.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.5'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    mitre('T1557'),
    cve('CVE-2020-15257'),
  ],
};
export default explanation;
