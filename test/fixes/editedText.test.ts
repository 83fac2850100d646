import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EditedText } from '../../server/src/fixes/editedText.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import type { TextEdit } from '../../server/src/text/textEdit.ts';

test('edits made in rounds are one set of edits of the original text', () => {
  const rounds = fc.array(fc.array(fc.nat(30), { maxLength: 8 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), rounds, (original, numbers) => {
      const edited = new EditedText(original);
      let text = original;
      for (const round of numbers) {
        const edits = editsFrom(round, text.length);
        edited.apply(edits);
        text = applyEdits(text, edits);
      }
      const edits = edited.edits();
      assert.equal(applyEdits(original, edits), text);
      for (const [index, { span }] of edits.entries()) {
        assert.ok(span.start > (edits[index - 1]?.span.end ?? -1), 'no edit touches another');
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('what one round takes back of another is no edit', () => {
  const edited = new EditedText('a: true');
  edited.apply([{ span: { start: 3, end: 7 }, newText: 'false' }]);
  edited.apply([{ span: { start: 3, end: 8 }, newText: 'true' }]);
  assert.deepEqual(edited.edits(), []);
});

/** Edits in the order of their places that do not overlap. */
function editsFrom(numbers: readonly number[], length: number): readonly TextEdit[] {
  const offsets = numbers.map((number) => Math.min(number, length)).sort((a, b) => a - b);
  return offsets.flatMap((start, index) => {
    const end = offsets[index + 1];
    return index % 2 === 1 || end === undefined
      ? []
      : [{ span: { start, end }, newText: '<>'.slice(0, end % 3) }];
  });
}
