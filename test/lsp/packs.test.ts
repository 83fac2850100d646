import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIBRARY } from '../../rules/library.ts';
import { PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';
import type { TestClient } from './testClient.ts';

const URI = 'file:///pod.yaml';
const BASELINE = { profile: 'baseline' };
const ROLE = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reads, namespace: shop }
rules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]
`;

test('rare rules are loaded once, when a text comes to concern them, and find what is there', () => {
  const { library, loaded } = watched();
  return withClient({ capabilities: VSCODE, settings: BASELINE, library }, async (client) => {
    await client.open(URI, PRIVILEGED);
    assert.deepEqual(await codesOf(client), ['privileged-container']);
    assert.deepEqual(loaded, []);
    const range = rangeIn(PRIVILEGED, 'spec:');
    await client.change(URI, 2, { range, text: 'spec:\n  hostIPC: true' });
    assert.deepEqual(await codesOf(client), ['host-ipc', 'privileged-container']);
    await client.open('file:///role.yaml', ROLE);
    assert.deepEqual(await codesOf(client), ['read-secrets']);
    assert.deepEqual(loaded, ['rare']);
  });
});

test('rules for other personas are loaded for them and for who names one', async () => {
  for (const settings of [
    { ...BASELINE, persona: 'pedantic', severity: { 'default-namespace': 'off' } },
    { ...BASELINE, severity: { 'pod-without-controller': 'info' } },
  ]) {
    const { library, loaded } = watched();
    await withClient({ capabilities: VSCODE, settings, library }, async (client) => {
      await client.open(URI, PRIVILEGED);
      assert.ok((await codesOf(client)).includes('pod-without-controller'));
      assert.deepEqual([loaded, client.logged], [['more'], []]);
    });
  }
});

/** All rules, and the names of the packs that were loaded. */
function watched() {
  const loaded: string[] = [];
  const watch = (pack: keyof typeof LIBRARY.packs) => () => {
    if (!loaded.includes(pack)) loaded.push(pack);
    return LIBRARY.packs[pack]();
  };
  return { loaded, library: { ...LIBRARY, packs: { more: watch('more'), rare: watch('rare') } } };
}

async function codesOf(client: TestClient): Promise<readonly unknown[]> {
  const { diagnostics } = await client.nextPublished();
  return diagnostics.map(({ code }) => code);
}
