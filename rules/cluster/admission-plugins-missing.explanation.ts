import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'AlwaysPullImages checks a pull secret for every pod, DenyServiceExternalIPs keeps Services from taking over addresses (CVE-2020-8554), EventRateLimit keeps a client from flooding the API server. AlwaysAdmit checks nothing at all.',
  escape:
    'Without AlwaysPullImages a pod that lands on the node runs another tenant’s private image from its cache. With externalIPs a Service takes traffic that was meant for somebody else.',
  remedy:
    'Add those that the cluster can live with to `--enable-admission-plugins`; EventRateLimit needs a configuration.',
  references: [
    cis('1.2.3'),
    cis('1.2.9'),
    cis('1.2.10'),
    cis('1.2.11'),
    cve('CVE-2020-8554'),
    {
      name: 'Kubernetes: Admission Control',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/',
    },
  ],
};
export default explanation;
