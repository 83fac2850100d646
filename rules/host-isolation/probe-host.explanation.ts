import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet runs probes and hooks from the node’s network. With a `host` it connects to any address that the manifest names instead of to the pod.',
  escape:
    'Point probes at 127.0.0.1, at the cloud’s metadata service or at other networks and watch which ones succeed: a port scan and blind requests from the node, past every NetworkPolicy.',
  remedy:
    'Remove `host`: the kubelet then asks the pod’s own address. To choose a virtual host, set a `Host` entry in `httpHeaders`.',
  references: [POD_SECURITY_STANDARDS, mitre('T1046')],
};
export default explanation;
