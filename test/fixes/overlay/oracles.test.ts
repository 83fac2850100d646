import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { RULES } from '../../../rules/index.ts';
import { analysisOptions } from '../../../server/src/config/analysisOptions.ts';
import { analyze } from '../../../server/src/engine/analyze.ts';
import { fixAll } from '../../../server/src/fixes/fixAll.ts';
import { objectPatches } from '../../../server/src/fixes/overlay/objectPatches.ts';
import { renderOverlay } from '../../../server/src/fixes/overlay/renderOverlay.ts';
import { resourcesOf } from '../../../server/src/kubernetes/resource.ts';
import { isObject, sameJson } from '../../../server/src/yaml/edit/json.ts';
import type { Json } from '../../../server/src/yaml/edit/patch.ts';
import { readDocuments } from '../../../server/src/yaml/readDocuments.ts';
import { hasKustomize, kustomized, resourcesIn, treeOf } from './kustomize.ts';
import { ENGLISH } from '../../../server/src/text/language.ts';

const ORACLES = path.resolve('../shared/oracles');
// Few enough to be quick; kinds, lists and styles enough to be hard.
const SETS = ['attack', 'checkov', 'kube-linter', 'polaris', 'trivy'];
const { options } = analysisOptions({}, RULES);

if (!hasKustomize || !fs.existsSync(ORACLES)) {
  test('the overlay is not tried on the oracles: they or kubectl are not on this machine', () => {
    assert.ok(!hasKustomize || !fs.existsSync(ORACLES));
  });
} else {
  test('base and overlay of oracles make the hardened objects in Kustomize', () => {
    const pairs = hardenedObjects();
    const base = streamOf(pairs.map(({ before }) => before));
    const hardened = streamOf(pairs.map(({ after }) => after));
    const patches = objectPatches(readDocuments(base), readDocuments(hardened));
    assert.ok(patches.length > 200 && patches.length === pairs.length);
    const result = kustomized(base, renderOverlay(patches, ENGLISH));
    assert.ok(!('error' in result), JSON.stringify(result));
    const made = new Map(result.map((resource) => [resource.name, treeOf(resource)]));
    for (const resource of resourcesIn(hardened)) {
      assert.deepEqual(made.get(resource.name), treeOf(resource), resource.name);
    }
  });
}

interface Pair {
  readonly before: Json;
  readonly after: Json;
}

/** Objects that hardening changes, each under a name that no other has. */
function hardenedObjects(): readonly Pair[] {
  return SETS.flatMap((set) => manifestsBelow(path.join(ORACLES, set))).flatMap((file) => {
    const text = fs.readFileSync(file, 'utf8');
    const analysis = analyze(text, options);
    if (analysis.findings.length === 0) return [];
    const fixed = resourcesIn(fixAll(text, options, ['safe', 'hardening']).text);
    return analysis.documents.flatMap(resourcesOf).flatMap((resource, index) => {
      const [before, after] = [treeOf(resource), treeOf(fixed[index])];
      if (resource.name === undefined || sameJson(before, after)) return [];
      const name = `${path.relative(ORACLES, file)}-${index}`
        .replaceAll(/[^a-z\d]+/gi, '-')
        .toLowerCase();
      return [{ before: renamed(before, name), after: renamed(after, name) }];
    });
  });
}

function renamed(object: Json, name: string): Json {
  assert.ok(isObject(object));
  const metadata = object['metadata'] ?? {};
  return { ...object, metadata: isObject(metadata) ? { ...metadata, name } : { name } };
}

function streamOf(objects: readonly Json[]): string {
  return objects.map((object) => `---\n${JSON.stringify(object)}\n`).join('');
}

function manifestsBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ya?ml|json)$/i.test(file))
    .sort()
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).size < 1 << 20);
}
