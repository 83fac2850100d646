import type { PolicyRuleFields } from '../server/src/kubernetes/clusterFields.ts';
import { isWildcard } from '../server/src/kubernetes/rbac.ts';
import type { Field, View } from '../server/src/kubernetes/view.ts';

/** The wildcards of a role’s rule that widen it, the most decisive first. */
export function wildcardsIn(rule: View<PolicyRuleFields>): readonly Field<string>[] {
  return [
    ...rule.strings('resources').filter(({ value }) => value === '*'),
    ...rule.strings('verbs').filter(({ value }) => value === '*'),
    ...rule.strings('resources').filter(({ value }) => value !== '*' && isWildcard(value)),
    ...rule.strings('apiGroups').filter(({ value }) => value === '*'),
    ...rule.strings('nonResourceURLs').filter(({ value }) => value === '*'),
  ];
}
