import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { optionsOf } from './fixture.ts';

/** The findings of a text by rule and severity. */
function found(text: string): readonly string[] {
  const options = optionsOf({ version: 37, profile: 'restricted' }, RULES);
  return analyze(text, options).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

const role = (kind: string, rule: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: role }\nrules: [${rule}]\n`;

const binding = (kind: string, roleName: string, subject: string): string =>
  `---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: binding }\nroleRef: { kind: ClusterRole, name: ${roleName} }\nsubjects: [${subject}]\n`;

const SECRETS = '{ apiGroups: [""], resources: [secrets], verbs: [get] }';
const ACCOUNT = '{ kind: ServiceAccount, name: web, namespace: shop }';

test('a Role is less grave than a ClusterRole, for it reaches one namespace', () => {
  assert.deepEqual(found(role('ClusterRole', SECRETS)), ['read-secrets high']);
  assert.deepEqual(found(role('Role', SECRETS)), ['read-secrets medium']);
});

test('a ClusterRole that only RoleBindings refer to is as grave as a Role', () => {
  const bound = (kind: string): readonly string[] =>
    found(role('ClusterRole', SECRETS) + binding(kind, 'role', ACCOUNT));
  assert.deepEqual(bound('RoleBinding'), ['read-secrets medium']);
  assert.deepEqual(bound('ClusterRoleBinding'), ['read-secrets high']);
});

test('a wildcard is reported once, with the gravest of what it includes', () => {
  const everything = '{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }';
  assert.deepEqual(found(role('ClusterRole', everything)), ['wildcard-permission critical']);
  assert.deepEqual(found(role('Role', everything)), ['wildcard-permission high']);
  const verbs = '{ apiGroups: [""], resources: [secrets, pods], verbs: ["*"] }';
  assert.deepEqual(found(role('ClusterRole', verbs)), ['wildcard-permission high']);
});

test('a group of everybody is graver the more its role allows', () => {
  const bind = (name: string): readonly string[] =>
    found(binding('ClusterRoleBinding', name, '{ kind: Group, name: "system:authenticated" }'));
  assert.deepEqual(bind('view'), ['broad-group-binding low']);
  assert.deepEqual(bind('unknown'), ['broad-group-binding high']);
  assert.deepEqual(bind('edit'), ['admin-binding high', 'broad-group-binding critical']);
});

test('a program as cluster-admin is graver than people', () => {
  const bind = (subject: string): readonly string[] =>
    found(binding('ClusterRoleBinding', 'cluster-admin', subject));
  assert.deepEqual(bind(ACCOUNT), ['cluster-admin-binding critical']);
  assert.deepEqual(bind('{ kind: User, name: jane }'), ['cluster-admin-binding high']);
});
