import { builtInRules } from './builtInRoles.ts';
import type { BindingData, FactKind, FactOf, PolicyRule } from './facts.ts';
import type { Pod } from './pod.ts';
import type { Field } from './view.ts';

/** What is known of other objects, by kind. */
interface KnownObjects {
  of<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[];
}

export interface AccountName {
  readonly namespace: string;
  readonly name: string;
}

type Binding = FactOf<'RoleBinding'> | FactOf<'ClusterRoleBinding'>;

/** A role that an account holds. */
export interface HeldRole {
  readonly binding: Binding;
  readonly role: BindingData['role'];
  /** Undefined when the role is in none of the files. */
  readonly rules: readonly PolicyRule[] | undefined;
}

/** Where the pod's service account is written: `serviceAccount` is the older name of the field. */
export function accountFieldOf({ spec }: Pod): Field<string> | undefined {
  return [spec.string('serviceAccountName'), spec.string('serviceAccount')].find(
    (field) => field !== undefined && field.value !== '',
  );
}

/** The account that the pod runs as; `default` where none is written. */
export function accountOf(pod: Pod): AccountName {
  return {
    namespace: namespaceOf(pod.resource),
    name: accountFieldOf(pod)?.value ?? 'default',
  };
}

/** What is written nowhere lands in `default`. */
function namespaceOf({ namespace }: { readonly namespace?: string | undefined }): string {
  return namespace === undefined || namespace === '' ? 'default' : namespace;
}

/** True where the account's token is mounted unasked: the pod's field wins over the account's. */
export function isTokenAutomounted(pod: Pod, known: KnownObjects): boolean {
  const { namespace, name } = accountOf(pod);
  const account = known
    .of('ServiceAccount')
    .find((fact) => fact.name === name && namespaceOf(fact) === namespace);
  const ofPod = pod.spec.boolean('automountServiceAccountToken')?.value;
  return ofPod ?? account?.automountServiceAccountToken ?? true;
}

/** The projected tokens of a pod that the API server takes: those without an audience of their own. */
export function projectedApiTokensOf({ spec }: Pod) {
  return spec
    .items('volumes')
    .flatMap((volume) => volume.mapping('projected').items('sources'))
    .map((source) => source.mapping('serviceAccountToken'))
    .filter((token) => token.exists && (token.string('audience')?.value ?? '') === '');
}

/** The roles that an account is bound to, by its name or by a group of service accounts. */
export function rolesHeldBy(account: AccountName, known: KnownObjects): readonly HeldRole[] {
  const bindings: readonly Binding[] = [
    ...known.of('ClusterRoleBinding'),
    ...known.of('RoleBinding'),
  ];
  return bindings
    .filter((binding) => binding.subjects.some((subject) => isSubject(account, subject, binding)))
    .map((binding) => ({ binding, role: binding.role, rules: rulesOf(binding, known) }));
}

/** A subject without a namespace is meant to be of the binding's; the API server asks for it. */
function isSubject(
  { namespace, name }: AccountName,
  subject: BindingData['subjects'][number],
  binding: Binding,
): boolean {
  if (subject.kind === 'ServiceAccount') {
    const of = namespaceOf({ namespace: subject.namespace ?? binding.namespace });
    return subject.name === name && of === namespace;
  }
  return subject.kind === 'Group' && groupsOf(namespace).includes(subject.name);
}

function groupsOf(namespace: string): readonly string[] {
  return ['system:authenticated', 'system:serviceaccounts', `system:serviceaccounts:${namespace}`];
}

/** The rules of the role that a binding refers to; undefined when it is in none of the files. */
export function rulesOf(
  binding: BindingData & { readonly namespace?: string | undefined },
  known: KnownObjects,
): readonly PolicyRule[] | undefined {
  const { kind, name } = binding.role;
  if (kind === 'ClusterRole') {
    const role = known.of('ClusterRole').find((fact) => fact.name === name);
    // The control plane fills in an aggregated role from others.
    return builtInRules(name) ?? (role?.isAggregated === true ? undefined : role?.rules);
  }
  const namespace = namespaceOf(binding);
  return known.of('Role').find((fact) => fact.name === name && namespaceOf(fact) === namespace)
    ?.rules;
}

/** True for a ClusterRole that nothing but RoleBindings refer to, in the files that are known. */
export function isBoundInNamespacesOnly(clusterRole: string, known: KnownObjects): boolean {
  const isMeant = ({ role }: BindingData): boolean =>
    role.kind === 'ClusterRole' && role.name === clusterRole;
  return known.of('RoleBinding').some(isMeant) && !known.of('ClusterRoleBinding').some(isMeant);
}
