import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NETWORK_POLICIES, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'NetworkPolicies add up: what one of them allows is allowed. A rule without peers and ports, written `{}`, allows everything, and no other policy takes it back.',
  escape:
    'From a program that was broken into, connect as if there were no policy: to other teams’ pods, to the cloud’s metadata service, and to a server outside that takes what was found.',
  remedy:
    'Replace the empty rule by rules that name peers (`podSelector`, `namespaceSelector`, `ipBlock`) and ports. To deny everything, leave the list of rules empty: `ingress: []`.',
  references: [NSA_HARDENING_GUIDE, NETWORK_POLICIES],
};
export default explanation;
