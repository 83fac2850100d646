import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without an authority for kubelets the API server connects to whoever answers at the node’s address; without a client certificate of its own, kubelets must take it as anonymous.',
  escape:
    'Answer in place of a kubelet, for example by ARP on the node’s network, and read or change what `kubectl exec`, `logs` and `port-forward` carry.',
  remedy:
    'Write `--kubelet-certificate-authority`, `--kubelet-client-certificate` and `--kubelet-client-key`. Kubelets then need serving certificates of that authority (`serverTLSBootstrap`).',
  references: [
    cis('1.2.4'),
    cis('1.2.5'),
    {
      name: 'Kubernetes: Communication between Nodes and the Control Plane',
      url: 'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/',
    },
  ],
};
export default explanation;
