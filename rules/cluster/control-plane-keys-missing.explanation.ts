import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A component that is given no certificate signs one itself, which clients cannot verify; without a client authority it verifies no certificates; without keys for service accounts it borrows its TLS key.',
  escape:
    'Stand between a client and the API server with a certificate of your own: clients that had to skip verification do not notice.',
  remedy:
    'Give the API server `--client-ca-file`, `--tls-cert-file`, `--tls-private-key-file` and `--service-account-key-file`, the controller manager `--root-ca-file` and `--service-account-private-key-file`.',
  references: [
    cis('1.2.22'),
    cis('1.2.24'),
    cis('1.2.25'),
    cis('1.3.4'),
    cis('1.3.5'),
    {
      name: 'Kubernetes: kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    {
      name: 'Kubernetes: kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
  ],
};
export default explanation;
