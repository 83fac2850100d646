import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The container runtime runs the programs of /opt/cni/bin as root for every pod that starts or stops, as the files of /etc/cni/net.d say.',
  escape:
    'Replace one of the programs, or add a configuration that calls another; the next pod of the node runs it as root outside every container.',
  steps: [
    'Move /host/bin/bridge (or another plugin) aside and write a script in its place that does its work and then calls the original.',
    'Wait until any pod starts or stops on the node.',
    'The runtime runs the script as root in the node’s namespaces.',
  ],
  remedy: 'Remove the volume from everything but the DaemonSet that installs the network plugin.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), mitre('T1611')],
};
export default explanation;
