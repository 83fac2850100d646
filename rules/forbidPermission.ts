import { defineRule } from '../server/src/engine/defineRule.ts';
import type { Fix } from '../server/src/engine/fix.ts';
import type { Draft, Rule, RuleContext, Variant } from '../server/src/engine/rule.ts';
import type { PolicyRuleFields, RoleFields } from '../server/src/kubernetes/clusterFields.ts';
import {
  isOfKubernetes,
  policyRuleOf,
  policyRulesIn,
  withoutWildcards,
} from '../server/src/kubernetes/rbac.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { Resource } from '../server/src/kubernetes/resource.ts';
import type { Field, View } from '../server/src/kubernetes/view.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';
import { dangersIn, reachOf } from './dangers.ts';
import type { Danger } from './dangers.ts';
import type { Power } from './powers.ts';

interface ForbiddenPermission extends Omit<Rule, 'variants' | 'kinds' | 'fix'> {
  readonly power: Power;
  /** Completes `Role "deployer" allows get, list on secrets: …`, with what to do. */
  readonly says: Text | ((danger: Danger) => Text);
  /** Where the finding stands: at the resource unless the verb says it all. */
  readonly decisive?: 'verb' | 'resource';
  readonly fixesOf?: (resource: Field<string>, rule: View<PolicyRuleFields>) => readonly Fix[];
  /** Versions from which on other requests count, with their names. */
  readonly versions?: readonly Pick<Variant, 'since' | 'name'>[];
}

/**
 * A rule against permissions that a Role or ClusterRole gives in so many words; what its wildcards
 * give besides is said once, by wildcard-permission. One finding for each rule of the role.
 */
export function forbidPermission(forbidden: ForbiddenPermission): Rule {
  const {
    power,
    says,
    decisive = 'resource',
    fixesOf,
    versions = [{ since: 0 }],
    ...rule
  } = forbidden;
  return defineRule({
    ...rule,
    kinds: ['Role', 'ClusterRole'],
    fix: fixesOf === undefined ? 'none' : 'choice',
    variants: versions.map((version) => ({ ...version, resource: permissionsIn })),
  });

  function* permissionsIn(role: Resource, context: RuleContext): Iterable<Draft> {
    if (!isJudged(role)) return;
    for (const view of policyRulesIn(role)) {
      const written = withoutWildcards(policyRuleOf(view));
      const [danger] = dangersIn(written, [power], reachOf(role, context), context);
      if (danger === undefined) continue;
      const { severity, verbs, resources } = danger;
      const name = decisive === 'verb' ? verbs[0] : resources[0];
      const item = view
        .strings(decisive === 'verb' ? 'verbs' : 'resources')
        .find(({ value }) => value === name);
      if (item === undefined) continue;
      yield {
        at: item.valuePlace,
        severity,
        message: say`${role.kind} "${role.name ?? ''}" allows ${verbs} on ${resources}: ${'strings' in says ? says : says(danger)}`,
        fixes: fixesOf?.(item, view) ?? [],
      };
    }
  }
}

/** Not those of Kubernetes itself, and not those whose rules the control plane fills in. */
export function isJudged(role: Resource): boolean {
  const isAggregated = fieldsOf<RoleFields>(role).mapping('aggregationRule').exists;
  return role.group === 'rbac.authorization.k8s.io' && !isAggregated && !isOfKubernetes(role);
}
