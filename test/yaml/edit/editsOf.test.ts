import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import { editsOf } from '../../../server/src/yaml/edit/editsOf.ts';
import { readDocuments } from '../../../server/src/yaml/readDocuments.ts';
import { editCasesIn } from './editCases.ts';
import type { EditCase } from './editCases.ts';
import { checkRandomEdit } from './editProperty.ts';
import type { Outcome } from './editProperty.ts';
import { inEnglish } from '../../../server/src/text/say.ts';

const CASES = path.resolve('test/yaml/edit/cases');

for (const file of fs.readdirSync(CASES).sort()) {
  describe(`the edits of ${file}`, () => {
    for (const editCase of editCasesIn(fs.readFileSync(path.join(CASES, file), 'utf8'))) {
      test(editCase.title, () => assert.equal(edited(editCase), editCase.after));
    }
  });
}

function edited({ before, patches }: EditCase): string {
  const [document] = readDocuments(before);
  assert.ok(document !== undefined);
  const outcome = editsOf(before, document, patches);
  return outcome.kind === 'refused'
    ? `refused: ${inEnglish(outcome.reason)}\n`
    : applyEdits(before, outcome.edits);
}

test('random documents in every style say what is wanted after an edit, and nothing else changes', () => {
  const outcomes: Outcome[] = [];
  const numbers = fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 300, size: 'max' });
  const property = fc.property(numbers, (choices) => void outcomes.push(checkRandomEdit(choices)));
  fc.assert(property, { numRuns: 300, seed: 1 });
  assert.ok(
    outcomes.filter((outcome) => outcome === 'edited').length > 200,
    'most of them are edited',
  );
});

test('an edit of one document leaves the others alone', () => {
  const text = 'a: 1\n---\n# here\nb:\n  c: 1\n...\ndropped: 1\n---\n{"d": [}';
  const document = readDocuments(text)[1];
  assert.ok(document !== undefined);
  const outcome = editsOf(text, document, [{ op: 'set', at: ['b', 'd'], value: 2 }]);
  assert.deepEqual(outcome, {
    kind: 'edits',
    edits: [{ span: { start: 25, end: 25 }, newText: '\n  d: 2' }],
  });
});
