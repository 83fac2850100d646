import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, oracleCases } from './oracleSet.ts';

test('what is no manifest, however strange, gets no finding', async (context) => {
  const cases = oracleCases('nasty', context);
  const findings = await findingsIn(
    'nasty',
    cases.map(({ file }) => file),
  );
  const loud = cases.filter(
    ({ file, expect }) => expect.none && findings.get(file)?.some(({ pss }) => pss),
  );
  assert.deepEqual(
    loud.map(({ file }) => file),
    [],
  );
});

test('in every encoding and style the marked places are found to the column', async (context) => {
  const cases = oracleCases('nasty', context).filter(
    ({ expect }) => expect.findings && !expect.soft,
  );
  const findings = await findingsIn(
    'nasty',
    cases.map(({ file }) => file),
  );
  const missed = cases.flatMap(({ file, expect }) =>
    (expect.findings ?? [])
      .filter(
        ({ line, col, endCol }) =>
          !findings
            .get(file)
            ?.some(
              (found) =>
                found.startLine === line &&
                found.startColumn === col &&
                found.endLine === line &&
                found.endColumn === endCol,
            ),
      )
      .map(({ line, col }) => `${file}:${line}:${col}`),
  );
  assert.deepEqual(missed, []);
});

test('two thousand real files are read in one go', async (context) => {
  const cases = oracleCases('benign', context);
  const findings = await findingsIn(
    'benign',
    cases.map(({ file }) => file),
    ['--profile', 'baseline'],
  );
  assert.equal(findings.size, new Set(cases.map(({ file }) => file)).size);
});
