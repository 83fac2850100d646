import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Without `tls` an Ingress serves plain HTTP, unless its controller has a certificate of its own or something in front of it encrypts. The manifest does not say which.',
  escape:
    'Listen anywhere between users and the controller, take a session cookie or a password, and act as that user; an administrator’s session is a way into the program and its pod.',
  remedy:
    'Name the hosts and the Secret with their certificate under `spec.tls`; cert-manager can fill the Secret. Where a load balancer in front terminates TLS, switch the rule off.',
  references: [
    {
      name: 'Kubernetes: Ingress, TLS',
      url: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
    },
  ],
};
export default explanation;
