import type { RuleContext } from '../server/src/engine/rule.ts';
import type { RoleBindingFields, SubjectFields } from '../server/src/kubernetes/clusterFields.ts';
import { factOf } from '../server/src/kubernetes/factOf.ts';
import { isOfKubernetes } from '../server/src/kubernetes/rbac.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { Resource } from '../server/src/kubernetes/resource.ts';
import { rulesOf } from '../server/src/kubernetes/serviceAccounts.ts';
import type { Field, View } from '../server/src/kubernetes/view.ts';
import { dangersIn } from './dangers.ts';
import { ALL_POWERS } from './powers.ts';

/** A RoleBinding or ClusterRoleBinding, as far as rules ask. */
export interface Binding {
  readonly resource: Resource;
  readonly roleKind: string;
  readonly roleName: Field<string>;
  readonly subjects: readonly View<SubjectFields>[];
  readonly isOfCluster: boolean;
}

export const BINDING_KINDS = ['RoleBinding', 'ClusterRoleBinding'] as const;

/** None of Kubernetes’ own, none that binds nobody. */
export function bindingOf(resource: Resource): Binding | undefined {
  if (resource.group !== 'rbac.authorization.k8s.io' || isOfKubernetes(resource)) return undefined;
  const view = fieldsOf<RoleBindingFields>(resource);
  const role = view.mapping('roleRef');
  const roleName = role.string('name');
  const subjects = view.items('subjects').filter((subject) => subject.exists);
  if (roleName === undefined || subjects.length === 0) return undefined;
  return {
    resource,
    roleKind: role.string('kind')?.value ?? '',
    roleName,
    subjects,
    isOfCluster: resource.kind === 'ClusterRoleBinding',
  };
}

/** The subjects of a kind with one of these names, by their names. */
export function subjectNames(
  { subjects }: Binding,
  kind: 'User' | 'Group' | 'ServiceAccount',
  isMeant: (name: string) => boolean,
): readonly Field<string>[] {
  return subjects.flatMap((subject) => {
    const name = subject.string('name');
    return name !== undefined && subject.string('kind')?.value === kind && isMeant(name.value)
      ? [name]
      : [];
  });
}

/** What the bound role is known to allow; `unknown` where it is in none of the files. */
export function weightOf(
  { resource, isOfCluster }: Binding,
  context: RuleContext,
): 'takeover' | 'harmless' | 'unknown' {
  const fact = factOf(resource);
  if (fact?.kind !== 'RoleBinding' && fact?.kind !== 'ClusterRoleBinding') return 'unknown';
  const rules = rulesOf(fact, context.facts);
  if (rules === undefined) return 'unknown';
  const reach = isOfCluster ? 'cluster' : 'namespace';
  const isMighty = rules.some((rule) => dangersIn(rule, ALL_POWERS, reach, context).length > 0);
  return isMighty ? 'takeover' : 'harmless';
}
