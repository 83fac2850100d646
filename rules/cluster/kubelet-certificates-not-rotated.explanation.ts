import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A kubelet that does not renew its certificates needs long-lived ones, or stops working when they run out.',
  escape: 'A client certificate stolen from a node is good for as long as it was issued for.',
  remedy:
    'Set `rotateCertificates` to true, and leave the feature gate RotateKubeletServerCertificate on.',
  references: [
    cis('4.2.10'),
    cis('4.2.11'),
    {
      name: 'Kubernetes: Configure Certificate Rotation for the Kubelet',
      url: 'https://kubernetes.io/docs/tasks/tls/certificate-rotation/',
    },
  ],
};
export default explanation;
