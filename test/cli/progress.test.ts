import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startProgress } from '../../server/src/cli/progress.ts';
import { ENGLISH } from '../../server/src/text/language.ts';

function shownFor(isTTY: boolean, milliseconds: readonly number[]): string {
  const written: string[] = [];
  let time = 1000;
  const output = { isTTY, write: (text: string | Uint8Array) => written.push(text.toString()) };
  const progress = startProgress(3, output, ENGLISH, () => time);
  for (const passing of milliseconds) {
    time += passing;
    progress.advance();
  }
  progress.hide();
  return written.join('');
}

test('long work on a terminal is counted on one line, which is cleared', () => {
  assert.equal(
    shownFor(true, [150, 10, 150]),
    '\r\u001b[KAnalysing 1 of 3 files\r\u001b[KAnalysing 3 of 3 files\r\u001b[K',
  );
});

test('short work shows nothing, nor does a file or a pipe', () => {
  assert.equal(shownFor(true, [10, 10, 10]), '');
  assert.equal(shownFor(false, [150, 150, 150]), '');
});
