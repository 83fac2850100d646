import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectPatches } from '../../../server/src/fixes/overlay/objectPatches.ts';
import type { ObjectPatch } from '../../../server/src/fixes/overlay/objectPatches.ts';
import { renderOverlay } from '../../../server/src/fixes/overlay/renderOverlay.ts';
import { readDocuments } from '../../../server/src/yaml/readDocuments.ts';
import { hasKustomize, kustomized, resourcesIn, treeOf } from './kustomize.ts';
import { PATCH_ROWS } from './patchRows.ts';
import { ENGLISH } from '../../../server/src/text/language.ts';

for (const { title, before, after, strategic, json } of PATCH_ROWS) {
  test(title, () => {
    const patch = onlyPatch(pod('web', before), pod('web', after));
    if (strategic !== undefined) {
      assert.deepEqual(patch.kind === 'strategic-merge' && patch.patch, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'web' },
        spec: strategic,
      });
      return;
    }
    const inPod = json?.map((operation) => ({ ...operation, path: `/spec${pathOf(operation)}` }));
    assert.deepEqual(patch.kind === 'json-patch' && patch.operations, inPod);
  });
}

test('a kind whose merge keys Kustomize does not know needs a JSON patch', () => {
  for (const id of [
    'argoproj.io/v1alpha1 Rollout',
    'extensions/v1beta1 Deployment',
    'apps/v1 Rollout',
  ]) {
    const [apiVersion = '', kind = ''] = id.split(' ');
    const head = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web, annotations: {a/b~c: x}}\n`;
    const patch = onlyPatch(
      `${head}spec: {a: 1}\n`,
      `${head.replace('a/b~c: x', '')}spec: {a: 2}\n`,
    );
    assert.deepEqual(patch.kind === 'json-patch' && patch.operations, [
      { op: 'remove', path: '/metadata/annotations/a~1b~0c' },
      { op: 'replace', path: '/spec/a', value: 2 },
    ]);
  }
});

test('the patch of an object without a namespace names one only where the kind has one', () => {
  const overlayOf = (kind: string): string => {
    const head = `apiVersion: v1\nkind: ${kind}\nmetadata: {name: a}\n`;
    return renderOverlay([onlyPatch(`${head}b: 1\n`, `${head}b: 2\n`)], ENGLISH);
  };
  assert.ok(overlayOf('ConfigMap').includes('namespace: default'));
  assert.ok(!overlayOf('Namespace').includes('namespace:'));
});

test('items of a List have a patch each, those without a name and the unchanged have none', () => {
  const list = (value: string) =>
    `apiVersion: v1\nkind: PodList\nitems: [${[
      'name: a',
      'name: b, namespace: prod',
      'generateName: c',
    ]
      .map((id) => `{metadata: {${id}, labels: {x: ${value}}}}`)
      .join()}, {metadata: {name: d}}]\n`;
  const patches = objectPatches(readDocuments(list('old')), readDocuments(list('new')));
  assert.deepEqual(
    patches.map((patch) => patch.kind === 'strategic-merge' && patch.patch),
    [
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { labels: { x: 'new' }, name: 'a' },
      },
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { labels: { x: 'new' }, name: 'b', namespace: 'prod' },
      },
    ],
  );
});

if (!hasKustomize) {
  test('the patches are not tried with kubectl, which is not on this machine', () => {
    assert.equal(hasKustomize, false);
  });
} else {
  for (const kind of ['strategic', 'json'] as const) {
    test(`Kustomize makes of each ${kind} patch what is wanted`, () => {
      const rows = PATCH_ROWS.filter((row) => row[kind] !== undefined);
      const stream = (when: 'before' | 'after') =>
        rows.map((row, index) => pod(`row-${index}`, row[when])).join('---\n');
      const [before, after] = [stream('before'), stream('after')];
      const patches = objectPatches(readDocuments(before), readDocuments(after));
      const result = kustomized(before, renderOverlay(patches, ENGLISH));
      assert.ok(!('error' in result), JSON.stringify(result));
      const made = new Map(result.map((resource) => [resource.name, treeOf(resource)]));
      for (const [index, resource] of resourcesIn(after).entries()) {
        assert.deepEqual(made.get(resource.name), treeOf(resource), rows[index]?.title);
      }
    });
  }
}

function pod(name: string, spec: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec: ${spec}\n`;
}

function pathOf(operation: object): string {
  return 'path' in operation ? String(operation.path) : '';
}

function onlyPatch(before: string, after: string): ObjectPatch {
  const [patch, ...others] = objectPatches(readDocuments(before), readDocuments(after));
  assert.ok(patch !== undefined && others.length === 0);
  return patch;
}
