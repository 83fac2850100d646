import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OPEN_TEXTS } from '../../server/src/lsp/openText.ts';

const URI = 'file:///open.yaml';

describe('The text of an open file', () => {
  it('changes and counts as the library’s own fresh text does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(CHANGE, { maxLength: 6 }),
        (text, changes) => {
          let ours = OPEN_TEXTS.create(URI, 'yaml', 0, text);
          // Anew each time: its line index is wrong after a change behind the last line.
          let theirs = TextDocument.create(URI, 'yaml', 0, text);
          changes.forEach((change, index) => {
            const version = index + 1;
            ours = OPEN_TEXTS.update(ours, [change], version);
            const changed = TextDocument.update(theirs, [change], version).getText();
            theirs = TextDocument.create(URI, 'yaml', version, changed);
            assert.equal(ours.parted.text, theirs.getText());
            assert.equal(ours.version, version);
          });
          const offsets = Array.from(
            { length: theirs.getText().length + 3 },
            (_, offset) => offset,
          );
          assert.deepEqual(
            offsets.map((offset) => ours.positionAt(offset)),
            offsets.map((offset) => theirs.positionAt(offset)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays as it was when a change makes a new one', () => {
    const before = OPEN_TEXTS.create(URI, 'yaml', 1, 'a: b\n---\nc: d\n');
    const origin = { line: 0, character: 0 };
    const change = { range: { start: origin, end: origin }, text: '# ' };
    const after = OPEN_TEXTS.update(before, [change, change], 2);
    assert.deepEqual(
      [before.parted.text, after.parted.text],
      ['a: b\n---\nc: d\n', '# # a: b\n---\nc: d\n'],
    );
  });
});

const TEXTS = [
  '',
  'a: b',
  'a: b\n---\nc: d\n',
  'a\r\n---\r\nb\rc\n\n---\n---\n',
  '{"a": 1}\n{"b": 2}',
];

const POSITION = fc.record({
  line: fc.nat(7),
  character: fc.oneof(fc.nat(6), fc.constant(2 ** 31 - 1)),
});

const INSERTED = fc.constantFrom(
  '',
  'x',
  '\n',
  '\r',
  '\r\n',
  '---\n',
  '\n---\n',
  '-',
  'e: f\n',
  '{',
);

const CHANGE = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ range: fc.record({ start: POSITION, end: POSITION }), text: INSERTED }),
  },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom(...TEXTS) }) },
);
