import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { head, kubectlRows, type KubectlRow } from './kubectlRows.ts';
import { plainJson } from './plainJson.ts';

describe('what kubectl reads', () => {
  for (const row of kubectlRows) it(row.title, () => check(row));
});

function check(row: KubectlRow): void {
  const documents = readDocuments(row.whole === true ? row.text : head + row.text);
  const refused = documents.filter((document) => document.brokenAt !== undefined);
  if (row.json === undefined) {
    assert.equal(refused.length, 1);
    assert.ok(refused[0]?.problems.some((problem) => problem.code === 'syntax'));
    return;
  }
  assert.deepEqual(
    refused.map((document) => document.problems),
    [],
  );
  // Through JSON: without prototypes, as the expectation is written.
  const {
    apiVersion: _,
    kind: __,
    metadata: ___,
    ...rest
  } = JSON.parse(JSON.stringify(plainJson(documents.at(-1)?.root))) as Record<string, unknown>;
  assert.deepEqual(rest, row.json);
}
