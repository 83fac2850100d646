import type { PolicyRuleFields, RoleFields } from './clusterFields.ts';
import type { PolicyRule } from './facts.ts';
import { fieldsOf } from './resource.ts';
import type { Resource } from './resource.ts';
import type { View } from './view.ts';

/** Requests to the API: every verb on every resource of these. */
export interface Permission {
  /** API groups; '' is the core group. */
  readonly groups: readonly string[];
  /** `pods`, or with its subresource `pods/exec`. */
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/** What of a rule's lists grants a permission, as written and in the order of the lists. */
export interface Grant {
  readonly verbs: readonly string[];
  readonly resources: readonly string[];
}

/**
 * What of a rule grants some of a permission; undefined when nothing does. Matches as the RBAC
 * authorizer: `*` is every resource and its subresources, a `*` before a slash is any resource with
 * that subresource, and one behind it is no pattern at all (`pods/*` grants nothing).
 * Source: kubernetes/kubernetes, pkg/apis/rbac/v1/evaluation_helpers.go.
 */
export function grantOf(rule: PolicyRule, permission: Permission): Grant | undefined {
  if (!permission.groups.some((group) => matchesGroup(rule, group))) return undefined;
  const resources = new Set<string>();
  const verbs = new Set<string>();
  for (const resource of permission.resources) {
    for (const verb of permission.verbs) {
      if (isUnnamed(resource, verb) && rule.resourceNames.length > 0) continue;
      const ofResource = rule.resources.filter((written) => matchesResource(written, resource));
      const ofVerb = rule.verbs.filter((written) => written === '*' || written === verb);
      if (ofResource.length === 0 || ofVerb.length === 0) continue;
      for (const written of ofResource) resources.add(written);
      for (const written of ofVerb) verbs.add(written);
    }
  }
  if (resources.size === 0) return undefined;
  return {
    verbs: rule.verbs.filter((verb) => verbs.has(verb)),
    resources: rule.resources.filter((resource) => resources.has(resource)),
  };
}

function matchesGroup({ apiGroups }: PolicyRule, group: string): boolean {
  return apiGroups.includes('*') || apiGroups.includes(group);
}

function matchesResource(written: string, resource: string): boolean {
  if (written === '*' || written === resource) return true;
  const slash = resource.indexOf('/');
  return slash >= 0 && written === `*${resource.slice(slash)}`;
}

/** A request to create an object has no name yet, so a rule with `resourceNames` never allows it. */
function isUnnamed(resource: string, verb: string): boolean {
  return verb === 'create' && !resource.includes('/');
}

/** True for `*` and for a `*` before a slash. */
export function isWildcard(resource: string): boolean {
  return resource === '*' || resource.startsWith('*/');
}

/** The rule without the wildcards of its verbs and resources: what it says in so many words. */
export function withoutWildcards(rule: PolicyRule): PolicyRule {
  return {
    ...rule,
    verbs: rule.verbs.filter((verb) => verb !== '*'),
    resources: rule.resources.filter((resource) => !isWildcard(resource)),
  };
}

/** True where the rule allows every verb on every resource of every group. */
export function allowsEverything({ verbs, apiGroups, resources, ...rule }: PolicyRule): boolean {
  const areAll = [verbs, apiGroups, resources].every((list) => list.includes('*'));
  return areAll && rule.resourceNames.length === 0;
}

/** A rule of a Role or ClusterRole, its lists without their places. */
export function policyRuleOf(view: View<PolicyRuleFields>): PolicyRule {
  const valuesOf = (name: keyof PolicyRuleFields): readonly string[] =>
    view.strings(name).map(({ value }) => value);
  return {
    verbs: valuesOf('verbs'),
    apiGroups: valuesOf('apiGroups'),
    resources: valuesOf('resources'),
    resourceNames: valuesOf('resourceNames'),
    nonResourceURLs: valuesOf('nonResourceURLs'),
  };
}

/** The rules of a Role or ClusterRole, with their places. */
export function policyRulesIn(role: Resource): readonly View<PolicyRuleFields>[] {
  return fieldsOf<RoleFields>(role).items('rules');
}

/** True for the roles and bindings that the API server makes itself, as exported from a cluster. */
export function isOfKubernetes({ view }: Resource): boolean {
  const labels = view.mapping('metadata').mapping('labels');
  return labels.string('kubernetes.io/bootstrapping')?.value === 'rbac-defaults';
}
