import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, NETWORK_POLICIES, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A pod that no NetworkPolicy selects may connect to everything and be reached by every pod of the cluster. Where its neighbours have policies, it was probably forgotten or its labels were changed.',
  escape:
    'From a program that was broken into, scan the pods of other namespaces, ask the cloud’s metadata service for the node’s credentials, and send out what was found.',
  remedy:
    'Add a NetworkPolicy with `podSelector: {}` and the types Ingress and Egress, without rules, to the namespace: it denies by default. Then allow what each workload needs.',
  references: [cis('5.3.2'), NSA_HARDENING_GUIDE, NETWORK_POLICIES],
};
export default explanation;
