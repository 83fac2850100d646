import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The insecure port asks for neither credentials nor permissions and uses no TLS. Kubernetes refuses it since 1.20 and no longer knows the flag since 1.24.',
  escape: 'Send any request to the port and be the cluster’s administrator.',
  steps: [
    'From a pod with the host’s network on that node, or from any machine if the address is not the node’s own, reach the port: `curl http://10.0.0.1:8080/api/v1/secrets`.',
    'Create a privileged pod over the same port; no credentials are needed.',
    'Leave to the node through its mounted root.',
  ],
  remedy: 'Remove the flag.',
  references: [
    {
      name: 'Kubernetes: kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    {
      name: 'Kubernetes: Communication between Nodes and the Control Plane',
      url: 'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/',
    },
    mitre('T1610'),
  ],
};
export default explanation;
