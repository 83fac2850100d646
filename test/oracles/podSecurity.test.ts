import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, oracleCases } from './oracleSet.ts';
import type { OracleCase, OracleFinding } from './oracleSet.ts';

for (const version of ['v1.0', 'v1.23', 'v1.33']) {
  test(`Pod Security's own fixtures have their verdict at ${version}`, async (context) => {
    const cases = oracleCases('psa', context).filter(({ expect }) => expect.version === version);
    const files = cases.map(({ file }) => file);
    const findings = await findingsIn('psa', files, ['--kubernetes-version', version]);
    const wrong = cases.filter(({ file, expect }) => {
      const fails = forbiddenAt(expect.level ?? 'restricted', findings.get(file) ?? []);
      return fails !== (expect.verdict === 'fail');
    });
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
  });
}

for (const set of ['attack', 'kics', 'trivy', 'checkov', 'kube-linter', 'kyverno', 'polaris']) {
  test(`documents of ${set} have the verdict of Pod Security`, async (context) => {
    const cases = oracleCases(set, context).filter(isDecided);
    const findings = await findingsIn(
      set,
      cases.map(({ file }) => file),
    );
    assert.deepEqual(
      new Set(cases.flatMap((entry) => disagreements(entry, findings.get(entry.file) ?? []))),
      new Set(),
    );
  });
}

function forbiddenAt(
  level: 'baseline' | 'restricted',
  findings: readonly OracleFinding[],
): boolean {
  return findings.some(
    ({ pss }) => pss === 'baseline' || (level === 'restricted' && pss === level),
  );
}

/** All pods of the document are of kinds that Pod Security evaluates, and well-typed. */
function isDecided({ expect: { pss, yamlErrors } }: OracleCase): boolean {
  return (
    pss !== undefined && pss.pods > 0 && pss.psaPods === pss.pods && !pss.invalid && !yamlErrors
  );
}

function disagreements(
  { file, doc, span, expect }: OracleCase,
  findings: readonly OracleFinding[],
): readonly string[] {
  const [first, last] = span ?? [1, Infinity];
  const here = findings.filter(({ startLine }) => startLine >= first && startLine <= last);
  const baseline = (expect.pss?.baseline.length ?? 0) > 0;
  const restricted = baseline || (expect.pss?.restricted.length ?? 0) > 0;
  return [
    ...(forbiddenAt('baseline', here) === baseline ? [] : [`baseline ${file}#${doc}`]),
    ...(forbiddenAt('restricted', here) === restricted ? [] : [`restricted ${file}#${doc}`]),
  ];
}
