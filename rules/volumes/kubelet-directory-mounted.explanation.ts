import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet keeps here the volumes of all pods of the node, with their tokens and secrets, its own certificate, and the sockets by which plugins register.',
  escape:
    'Take the token of a more powerful pod, or act as the node with the kubelet’s client certificate. By writing, change other pods’ files or register a device plugin that hands out mounts of the node.',
  steps: [
    'List the tokens: `ls /host/pods/*/volumes/kubernetes.io~projected/*/token`.',
    'Try each with `kubectl --token=… auth can-i --list`; one of a controller is enough for the cluster.',
    'Or use /host/pki/kubelet-client-current.pem: it is `system:node:<name>`, which may read the secrets of the node’s pods and create tokens for them.',
    'By writing: change a script in another pod’s emptyDir, or put a plugin’s socket into device-plugins or plugins_registry.',
  ],
  remedy:
    'Mount the one subdirectory that a CSI driver or device plugin needs, such as /var/lib/kubelet/plugins/<driver> or /var/lib/kubelet/device-plugins, and nothing in other workloads.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), mitre('T1552.001'), mitre('T1611')],
};
export default explanation;
