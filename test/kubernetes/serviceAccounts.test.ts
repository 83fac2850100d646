import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FactIndex, factsIn } from '../../server/src/engine/factIndex.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import {
  accountOf,
  isBoundInNamespacesOnly,
  isTokenAutomounted,
  rolesHeldBy,
} from '../../server/src/kubernetes/serviceAccounts.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';

const RBAC = 'apiVersion: rbac.authorization.k8s.io/v1\n';

function known(...objects: readonly string[]): FactIndex {
  return new FactIndex(readDocuments(objects.join('---\n')).flatMap(factsIn));
}

function pod(spec: string, namespace = '') {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {${namespace}}\nspec: ${spec}\n`;
  const [first] = readDocuments(text)
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, BUILT_IN_WORKLOADS));
  assert.ok(first);
  return first;
}

function binding(kind: string, role: string, subject: string, namespace = ''): string {
  return `${RBAC}kind: ${kind}\nmetadata: { name: binds${namespace} }\nroleRef: ${role}\nsubjects: [${subject}]\n`;
}

describe('isTokenAutomounted', () => {
  const account = (value: string): string =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web }\nautomountServiceAccountToken: ${value}\n`;

  it('is true unless somebody says no', () => {
    assert.ok(isTokenAutomounted(pod('{}'), known()));
    assert.ok(isTokenAutomounted(pod('{ serviceAccountName: web }'), known(account('null'))));
    assert.ok(!isTokenAutomounted(pod('{ serviceAccountName: web }'), known(account('false'))));
  });

  it('believes the pod more than its account', () => {
    const facts = known(account('false'));
    const asks = '{ serviceAccountName: web, automountServiceAccountToken: true }';
    assert.ok(isTokenAutomounted(pod(asks), facts));
  });

  it('looks at the account of the pod’s namespace', () => {
    const facts = known(account('false'));
    assert.ok(!isTokenAutomounted(pod('{ serviceAccountName: web }', 'namespace: default'), facts));
    assert.ok(isTokenAutomounted(pod('{ serviceAccountName: web }', 'namespace: shop'), facts));
  });
});

describe('accountOf', () => {
  it('reads the newer field first, then the older one', () => {
    const nameIn = (spec: string): string => accountOf(pod(spec)).name;
    assert.equal(nameIn('{ serviceAccountName: new, serviceAccount: old }'), 'new');
    assert.equal(nameIn('{ serviceAccountName: "", serviceAccount: old }'), 'old');
    assert.equal(nameIn('{}'), 'default');
  });
});

describe('rolesHeldBy', () => {
  const web = { namespace: 'default', name: 'web' };
  const view = '{ kind: ClusterRole, name: view }';
  const held = (subject: string, namespace = ''): number =>
    rolesHeldBy(web, known(binding('RoleBinding', view, subject, namespace))).length;

  it('finds an account by its name and namespace', () => {
    assert.equal(held('{ kind: ServiceAccount, name: web, namespace: default }'), 1);
    assert.equal(held('{ kind: ServiceAccount, name: web }'), 1);
    assert.equal(held('{ kind: ServiceAccount, name: web, namespace: shop }'), 0);
    assert.equal(held('{ kind: ServiceAccount, name: web }', ', namespace: shop'), 0);
    assert.equal(held('{ kind: User, name: web }'), 0);
  });

  it('finds it by the groups that every account is in', () => {
    assert.equal(held('{ kind: Group, name: "system:serviceaccounts" }'), 1);
    assert.equal(held('{ kind: Group, name: "system:serviceaccounts:default" }'), 1);
    assert.equal(held('{ kind: Group, name: "system:authenticated" }'), 1);
    assert.equal(held('{ kind: Group, name: "system:serviceaccounts:shop" }'), 0);
  });

  it('takes a Role from the namespace of its binding', () => {
    const role = (namespace: string): string =>
      `${RBAC}kind: Role\nmetadata: { name: reads, namespace: ${namespace} }\nrules: [{ verbs: [get] }]\n`;
    const reads = binding(
      'RoleBinding',
      '{ kind: Role, name: reads }',
      '{ kind: ServiceAccount, name: web }',
    );
    assert.equal(rolesHeldBy(web, known(reads, role('default')))[0]?.rules?.length, 1);
    assert.equal(rolesHeldBy(web, known(reads, role('shop')))[0]?.rules, undefined);
  });

  it('knows the roles that every cluster has', () => {
    const all = binding(
      'ClusterRoleBinding',
      '{ kind: ClusterRole, name: cluster-admin }',
      '{ kind: ServiceAccount, name: web, namespace: default }',
    );
    assert.deepEqual(rolesHeldBy(web, known(all))[0]?.rules?.[0]?.verbs, ['*']);
  });
});

describe('isBoundInNamespacesOnly', () => {
  const role = '{ kind: ClusterRole, name: deploys }';
  const web = '{ kind: ServiceAccount, name: web }';

  it('is true for a ClusterRole with RoleBindings and no ClusterRoleBinding', () => {
    const inNamespace = binding('RoleBinding', role, web);
    const inCluster = binding('ClusterRoleBinding', role, web);
    assert.ok(isBoundInNamespacesOnly('deploys', known(inNamespace)));
    assert.ok(!isBoundInNamespacesOnly('deploys', known(inNamespace, inCluster)));
    assert.ok(!isBoundInNamespacesOnly('deploys', known()));
  });
});
