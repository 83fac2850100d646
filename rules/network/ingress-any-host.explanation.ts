import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'A rule without a host, or with a wildcard, answers for names that nobody gave to this workload: those that are new, mistyped, or forgotten in DNS.',
  escape:
    'From a program that was broken into, answer for names of others that still point at the controller: collect what their users send, and get certificates for them.',
  remedy: 'Write a `host` into every rule, and one rule for each name instead of a wildcard.',
  references: [
    {
      name: 'Kubernetes: Ingress, hostname wildcards',
      url: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards',
    },
  ],
};
export default explanation;
