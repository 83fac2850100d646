import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import type { Log, Region, Result } from 'sarif';
import { LineIndex } from '../../server/src/text/lineIndex.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { runInFolder } from './runInFolder.ts';

test('a fix applied as SARIF spells it out takes its own finding away', async () => {
  const results = await resultsIn(path.resolve('examples'));
  const fixable = results.filter(({ fixes }) => fixes !== undefined);
  assert.ok(fixable.length >= 20, `${fixable.length} fixes`);
  for (const result of fixable) {
    const { uri = '' } = result.locations?.[0]?.physicalLocation?.artifactLocation ?? {};
    const text = fs.readFileSync(path.join('examples', uri), 'utf8');
    const after = await resultsIn('/', withFix(text, result));
    const prints = after.map(({ partialFingerprints }) => partialFingerprints?.['cofferdam/v1']);
    const print = result.partialFingerprints?.['cofferdam/v1'];
    assert.ok(!prints.includes(print), `${uri}: ${print}`);
  }
});

async function resultsIn(folder: string, stdin?: string): Promise<readonly Result[]> {
  const paths = stdin === undefined ? [] : ['-'];
  const { stdout } = await runInFolder(
    folder,
    ['check', '--format', 'sarif', ...paths],
    stdin === undefined ? {} : { stdin },
  );
  const log = JSON.parse(stdout) as Log; // What the schema's test is for.
  return log.runs[0]?.results ?? [];
}

function withFix(text: string, { fixes }: Result): string {
  const lines = new LineIndex(text);
  const offset = (line = 1, column = 1): number =>
    lines.offsetAt({ line: line - 1, character: column - 1 });
  const spanOf = ({ startLine, startColumn, endLine, endColumn }: Region) => ({
    start: offset(startLine, startColumn),
    end: offset(endLine, endColumn),
  });
  const replacements = fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
  const edits = replacements.map(({ deletedRegion, insertedContent }) => ({
    span: spanOf(deletedRegion),
    newText: insertedContent?.text ?? '',
  }));
  return applyEdits(text, edits);
}
