import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cve } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Endpoints, Services and Ingresses decide where traffic goes, NetworkPolicies what may pass.',
  escape:
    'Point a Service’s endpoints to a pod of your own, or claim an address by externalIPs, and read what others send.',
  steps: [
    'Create a Service with `externalIPs` of an address that others use (CVE-2020-8554).',
    'Traffic of pods to that address comes to your pod.',
    'Take the tokens and passwords in it.',
  ],
  remedy:
    'Limit it to a Role of one namespace. Controllers of Services need it in the whole cluster.',
  references: [cve('CVE-2020-8554'), cve('CVE-2021-25740'), RBAC_GOOD_PRACTICES],
};
export default explanation;
