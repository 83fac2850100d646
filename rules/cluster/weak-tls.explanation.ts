import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'TLS 1.0 and 1.1, and suites with RC4, 3DES, CBC or RSA key exchange, can be broken or decrypted later.',
  escape:
    'Record the traffic of a control plane port and decrypt it, or force both sides down to the weak version.',
  remedy:
    'Require VersionTLS12 or newer and leave weak suites out; Go’s defaults are good, so leaving both settings out is best.',
  references: [
    cis('1.2.29'),
    cis('4.2.12'),
    {
      name: 'Kubernetes: kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    {
      name: 'Kubernetes: Kubelet Configuration (v1beta1)',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
  ],
};
export default explanation;
