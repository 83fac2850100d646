import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'A NodePort listens at every node’s own address, and a load balancer usually at a public one. Whoever reaches the address reaches the program behind it, whatever it was meant for.',
  escape:
    'Scan the cloud’s address ranges for the ports of dashboards, databases and debuggers. A program that was meant for the cluster alone often asks for no password, and is the first foothold.',
  remedy:
    'Keep the Service a ClusterIP and publish it through a Gateway or an Ingress with TLS and authentication. For a load balancer, list the networks in `loadBalancerSourceRanges` or ask for an internal one by the cloud’s annotation.',
  references: [
    {
      name: 'Kubernetes: Service types',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
    },
  ],
};
export default explanation;
