import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The read-only port shows the specification of every pod on the node, environment variables included, without TLS or credentials.',
  escape:
    'Read the port from any pod, collect passwords from environment variables and learn which pods are privileged.',
  steps: [
    'From any pod: `curl http://10.0.0.5:10255/pods`.',
    'Look for passwords in `env`, and for privileged pods and their service accounts.',
    'Use what was found against those pods.',
  ],
  remedy: 'Set `readOnlyPort` to 0, which is the default of the configuration file.',
  references: [
    cis('4.2.4'),
    {
      name: 'Kubernetes: Kubelet Configuration (v1beta1)',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
    mitre('T1613'),
  ],
};
export default explanation;
