import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Every node sends what goes to an address of `externalIPs` to the pods of the Service, and nothing checks that the address is yours. Whoever may write Services can so take over any address as the cluster sees it. Kubernetes deprecated the field in 1.36.',
  escape:
    'Create a Service whose externalIPs hold the address of a DNS server, a database or an API outside. All pods and nodes of the cluster then talk to your pods instead, and hand over their credentials.',
  steps: [
    'Get the right to create Services in any one namespace.',
    'Start a pod that answers like the server to be replaced, and passes on what it gets.',
    'Create a Service that selects it and has the server’s address in `externalIPs`.',
    'Read what all pods and nodes of the cluster now send to your pod.',
  ],
  remedy:
    'Remove `externalIPs` and publish through a load balancer, a Gateway or an Ingress. Switch on the admission plugin DenyServiceExternalIPs so that nobody else uses the field.',
  references: [
    cve('CVE-2020-8554'),
    cis('1.2.3'),
    mitre('T1557'),
    {
      name: 'Kubernetes: external IPs',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
    },
  ],
};
export default explanation;
