import type {
  NetworkPolicyFields,
  NetworkPolicyRuleFields,
} from '../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { Resource } from '../server/src/kubernetes/resource.ts';
import type { View } from '../server/src/kubernetes/view.ts';

/** A rule of a NetworkPolicy, which allows what it names. */
export interface PolicyRule {
  readonly direction: 'ingress' | 'egress';
  readonly view: View<NetworkPolicyRuleFields>;
}

/**
 * The rules of a NetworkPolicy that are in force: those of a direction that `policyTypes` leaves out
 * are not. Without `policyTypes`, what is written is in force.
 */
export function policyRules(resource: Resource): readonly PolicyRule[] {
  if (resource.group !== 'networking.k8s.io' && resource.group !== 'extensions') return [];
  const spec = fieldsOf<NetworkPolicyFields>(resource).mapping('spec');
  const types = spec.strings('policyTypes').map(({ value }) => value);
  const isInForce = (type: string): boolean => types.length === 0 || types.includes(type);
  const of = (direction: PolicyRule['direction']): readonly PolicyRule[] =>
    spec.items(direction).map((view) => ({ direction, view }));
  return [
    ...(isInForce('Ingress') ? of('ingress') : []),
    ...(isInForce('Egress') ? of('egress') : []),
  ];
}

/** True where a rule names no peers or ports in this list, which allows all of them. */
export function namesNone(view: PolicyRule['view'], list: keyof NetworkPolicyRuleFields): boolean {
  const field = view.field(list);
  return field === undefined || (field.value.kind === 'sequence' && field.value.items.length === 0);
}
