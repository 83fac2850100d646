import type { Draft, Rule } from '../server/src/engine/rule.ts';
import type {
  AuditPolicyFields,
  AuditResourcesFields,
  AuditRuleFields,
} from '../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { View } from '../server/src/kubernetes/view.ts';

/** A rule's variants about what the API server writes into its audit log. */
export function auditVariants(
  check: (policy: View<AuditPolicyFields>) => Iterable<Draft>,
): Pick<Rule, 'kinds' | 'variants'> {
  return {
    kinds: ['Policy'],
    variants: [
      {
        since: 0,
        *resource(resource) {
          if (resource.group !== 'audit.k8s.io') return;
          yield* check(fieldsOf<AuditPolicyFields>(resource));
        },
      },
    ],
  };
}

/** True for a rule that every request matches: the rules below it are never asked. */
export function isCatchAll(rule: View<AuditRuleFields>): boolean {
  return matchesEveryClient(rule) && !has(rule, 'resources') && !has(rule, 'nonResourceURLs');
}

/** True for a rule that matches requests for a resource by somebody, in some way. */
export function canMatch(rule: View<AuditRuleFields>, resource: string): boolean {
  return resourcesDecision(rule, resource) !== 'no';
}

/** True for a rule that matches every request for a resource: no later rule sees one. */
export function alwaysMatches(rule: View<AuditRuleFields>, resource: string): boolean {
  return matchesEveryClient(rule) && resourcesDecision(rule, resource) === 'all';
}

function matchesEveryClient(rule: View<AuditRuleFields>): boolean {
  return (['users', 'userGroups', 'verbs', 'namespaces'] as const).every(
    (name) => !has(rule, name),
  );
}

function resourcesDecision(rule: View<AuditRuleFields>, resource: string): 'all' | 'some' | 'no' {
  if (!has(rule, 'resources')) return has(rule, 'nonResourceURLs') ? 'no' : 'all';
  const entries = rule.items('resources').filter((entry) => names(entry, resource));
  if (entries.length === 0) return 'no';
  return entries.some((entry) => entry.strings('resourceNames').length === 0) ? 'all' : 'some';
}

/**
 * As the audit policy's checker matches a resource of the core group (k8s.io/apiserver,
 * pkg/audit/policy): no list is all of the group, `*` every resource and subresource, `pods/*` the
 * subresources of pods, a star before the slash stands for every kind.
 */
function names(entry: View<AuditResourcesFields>, resource: string): boolean {
  if ((entry.string('group')?.value ?? '') !== '') return false;
  const listed = entry.strings('resources').map(({ value }) => value);
  if (listed.length === 0) return true;
  const [kind = '', subresource] = resource.split('/');
  const wildcards = subresource === undefined ? [] : [`*/${subresource}`, `${kind}/*`];
  return ['*', resource, ...wildcards].some((name) => listed.includes(name));
}

function has(rule: View<AuditRuleFields>, name: keyof AuditRuleFields): boolean {
  const { value } = rule.field(name) ?? {};
  return value !== undefined && !(value.kind === 'sequence' && value.items.length === 0);
}
