import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LineIndex } from '../../server/src/text/lineIndex.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

describe('LineIndex', () => {
  const text = 'a\nb\r\nc\rd\u2028e\u0085f\n😀g';
  const index = new LineIndex(text);

  it('breaks lines at \\n, \\r\\n and a lone \\r, and nowhere else', () => {
    assert.equal(index.lineCount, 5);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => text[index.lineStart(line)]),
      ['a', 'b', 'c', 'd', '\ud83d'],
    );
  });

  it('counts characters in UTF-16 code units', () => {
    assert.deepEqual(index.positionAt(text.indexOf('g')), { line: 4, character: 2 });
  });

  it('finds the offset of every position again', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      assert.equal(index.offsetAt(index.positionAt(offset)), offset);
    }
  });

  it('keeps a position behind the end of its line on that line', () => {
    assert.equal(index.offsetAt({ line: 0, character: 99 }), index.lineStart(1));
    assert.equal(index.offsetAt({ line: 99, character: 0 }), text.length);
  });
});

describe('applyEdits', () => {
  it('applies edits whatever their order', () => {
    const edits = [
      { span: { start: 4, end: 5 }, newText: 'E' },
      { span: { start: 0, end: 2 }, newText: '' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'cdEf');
  });

  it('keeps the order of insertions at one place', () => {
    const edits = ['1', '2'].map((newText) => ({ span: { start: 1, end: 1 }, newText }));
    assert.equal(applyEdits('ab', edits), 'a12b');
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { span: { start: 0, end: 2 }, newText: 'x' },
      { span: { start: 1, end: 3 }, newText: 'y' },
    ];
    assert.throws(() => applyEdits('abc', edits), /overlap/);
  });
});
