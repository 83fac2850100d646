import type { RuleContext, Severity } from '../server/src/engine/rule.ts';
import type { PolicyRule } from '../server/src/kubernetes/facts.ts';
import { grantOf, withoutWildcards } from '../server/src/kubernetes/rbac.ts';
import type { Grant } from '../server/src/kubernetes/rbac.ts';
import type { Resource } from '../server/src/kubernetes/resource.ts';
import { isBoundInNamespacesOnly } from '../server/src/kubernetes/serviceAccounts.ts';
import { ALL_POWERS } from './powers.ts';
import type { DangerousPermission, Power } from './powers.ts';

export type Reach = 'cluster' | 'namespace';

/** A power that a rule of a role gives. */
export interface Danger extends Grant {
  readonly power: Power;
  readonly severity: Severity;
  readonly reach: Reach;
}

/** What a rule gives of these powers, one danger for each. */
export function dangersIn(
  rule: PolicyRule,
  powers: readonly Power[],
  reach: Reach,
  { version }: Pick<RuleContext, 'version'>,
): readonly Danger[] {
  return powers.flatMap((power) => {
    const granted = power.permissions.flatMap((permission) => {
      if (permission.until !== undefined && permission.until <= version) return [];
      const severity = severityOf(permission, rule, reach);
      const grant = severity && grantOf(rule, permission);
      return severity === undefined || grant === undefined ? [] : [{ severity, ...grant }];
    });
    const severity = gravest(granted.map((each) => each.severity));
    if (severity === undefined) return [];
    // What is graver comes first, so the finding stands there.
    const sorted = [...granted].sort((a, b) => rank(a.severity) - rank(b.severity));
    const verbs = [...new Set(sorted.flatMap((each) => each.verbs))];
    const resources = [...new Set(sorted.flatMap((each) => each.resources))];
    return [{ power, severity, reach, verbs, resources }];
  });
}

function severityOf(
  permission: DangerousPermission,
  { resourceNames }: PolicyRule,
  reach: Reach,
): Severity | undefined {
  if (reach === 'namespace' && permission.isClusterScoped === true) return undefined;
  const isNamed = resourceNames.length > 0;
  const isGrave = resourceNames.some((name) => permission.graveNames?.includes(name));
  const severity = isNamed && !isGrave ? permission.severityIfNamed : permission.severity;
  return severity === undefined || reach === 'cluster' ? severity : oneLess(severity);
}

/** A Role reaches its namespace; so does a ClusterRole that only RoleBindings refer to. */
export function reachOf(role: Resource, { facts }: Pick<RuleContext, 'facts'>): Reach {
  if (role.kind === 'Role') return 'namespace';
  const isLimited = role.name !== undefined && isBoundInNamespacesOnly(role.name, facts);
  return isLimited ? 'namespace' : 'cluster';
}

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function gravest(severities: readonly Severity[]): Severity | undefined {
  return SEVERITIES.find((severity) => severities.includes(severity));
}

function oneLess(severity: Severity): Severity {
  return SEVERITIES[rank(severity) + 1] ?? 'info';
}

/** What the wildcards of a rule give beyond what it says in so many words. */
export function dangersOfWildcards(
  rule: PolicyRule,
  reach: Reach,
  context: Pick<RuleContext, 'version'>,
): readonly Danger[] {
  const literal = dangersIn(withoutWildcards(rule), ALL_POWERS, reach, context);
  const powers = ALL_POWERS.filter((power) => literal.every((danger) => danger.power !== power));
  return dangersIn(rule, powers, reach, context);
}
