import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { describe, it } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { RULES } from '../../rules/index.ts';
import { LIBRARY } from '../../rules/library.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { allRules } from '../../server/src/engine/library.ts';
import { readFixtures } from './fixture.ts';
import { assertPacksSuffice } from './packsSuffice.ts';

describe('The rules that are loaded when they are needed', () => {
  it('are, together with the everyday ones, all rules in their order', async () => {
    assert.deepEqual(await allRules(LIBRARY), RULES);
  });

  it('are told to other personas, or look at what is rare', async () => {
    assert.ok(LIBRARY.everyday.every(({ persona }) => persona === undefined));
    assert.ok((await LIBRARY.packs.more()).every(({ persona }) => persona !== undefined));
  });

  it('have nothing to say where they are not loaded, whatever the text is written in', async () => {
    const fixtures = readFixtures();
    let spared = 0;
    for (const { file, text } of fixtures)
      for (const written of [text, ...otherwise(text)])
        if (await assertPacksSuffice(written, file)) spared++;
    assert.ok(spared > fixtures.length / 10, 'some texts do not need them');
  });

  it('are not needed for what fixes write where they were not needed before', () => {
    const needed = LIBRARY.concernsRare;
    for (const { file, text, goldenFile } of readFixtures()) {
      if (needed(text) || !fs.existsSync(goldenFile)) continue;
      assert.equal(needed(fs.readFileSync(goldenFile, 'utf8')), false, file);
    }
  });

  it('are needed for escapes, tags, and lists that name a kind for their items', () => {
    const needed = LIBRARY.concernsRare;
    for (const kind of ['Role', 'RoleList', '"R\\u006fle"', ...BINARY])
      assert.equal(needed(`kind: ${kind}\n`), true, kind);
    for (const kind of BINARY) {
      const text = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\n`;
      assert.equal(readDocuments(text).flatMap(resourcesOf)[0]?.kind, 'Role', kind);
    }
    for (const text of ['kind: Roles', 'imagePullPolicy: Always', 'namespace: a', 'kubelets'])
      assert.equal(needed(text), false, text);
  });
});

/** All spell `Role`. */
const BINARY = ['!!binary', '!<tag:yaml.org,2002:binary>', '!!bin%61ry'].map(
  (tag) => `${tag} Um9sZQ==`,
);

/** The objects of a text as a list and as lists of their kinds, in JSON, and in KYAML. */
function otherwise(text: string): readonly string[] {
  const documents = parseAllDocuments(text, { version: '1.1', merge: true });
  if (documents.some(({ errors }) => errors.length > 0)) return [];
  const objects: readonly unknown[] = documents.map((document) => document.toJS());
  const items = objects.filter(isObject);
  const list = { apiVersion: 'v1', kind: 'List', items };
  const ofKinds = items.map(({ apiVersion, kind, ...item }) => ({
    apiVersion,
    kind: `${String(kind)}List`,
    items: [item],
  }));
  return [
    JSON.stringify(list),
    ofKinds.map((one) => JSON.stringify(one)).join('\n'),
    objects.map((object) => `---\n${kyaml(object)}\n`).join(''),
  ];
}

/** Flow style with plain keys, as `kubectl -o kyaml` writes it. */
function kyaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => `${kyaml(item)},`).join('')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).map(([key, item]) => {
    return `${/^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key)}: ${kyaml(item)},`;
  });
  return `{${entries.join('')}}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
