import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFormat } from '../../server/src/report/json.ts';
import { SAMPLE_CONTEXT, sampleFile, sampleFinding, written } from './sampleReport.ts';
import { say } from '../../server/src/text/say.ts';

test('JSON holds the facts of the SARIF log', () => {
  const text = 'spec:\n  hostPID: true\n';
  const remove = {
    title: say`Remove hostPID`,
    safety: 'hardening',
    why: say`A tool may need it.`,
    patches: [],
  } as const;
  const finding = sampleFinding(text, 'true', { fixes: [remove] });
  const file = sampleFile('a.yaml', text, [finding], () => [
    { span: { start: 5, end: 21 }, newText: '' },
  ]);
  const template = { ...sampleFile('t.yaml', '', []), skipped: 'template' as const };
  const region = { startLine: 3, startColumn: 2, endLine: 3, endColumn: 4 };
  const broken = { name: 'b.yaml', uri: 'b.yaml' };
  const obstacles = [
    { code: 'unreadable-manifest', file: broken, region, message: say`Close it.` } as const,
  ];
  const json = written(jsonFormat(SAMPLE_CONTEXT), [file, template], { obstacles, exitCode: 2 });
  assert.equal(`${JSON.stringify(JSON.parse(json), null, 2)}\n`, json);
  assert.deepEqual(JSON.parse(json), {
    tool: { name: 'Cofferdam', version: '1.2.3' },
    profile: 'restricted',
    kubernetesVersion: '1.37',
    findings: [
      {
        file: 'a.yaml',
        line: 2,
        column: 12,
        endLine: 2,
        endColumn: 16,
        rule: 'host-pid',
        page: 'https://cofferdam.dev/rules/host-pid',
        level: 'error',
        severity: 'high',
        message: 'Pod "web" shares the node’s processes. Remove hostPID.',
        pss: 'baseline',
        control: 'hostNamespaces',
        resource: { apiVersion: 'v1', kind: 'Pod', name: 'web' },
        field: 'spec.hostPID',
        fingerprint: 'host-pid|v1/Pod||web||spec.hostPID',
        related: [],
        fixes: [
          {
            title: 'Remove hostPID',
            safety: 'hardening',
            why: 'A tool may need it.',
            edits: [{ line: 1, column: 6, endLine: 2, endColumn: 16, newText: '' }],
          },
        ],
      },
    ],
    problems: [
      {
        file: 'b.yaml',
        line: 3,
        column: 2,
        endLine: 3,
        endColumn: 4,
        code: 'unreadable-manifest',
        message: 'Close it.',
      },
    ],
    notes: [
      {
        file: 't.yaml',
        code: 'template-skipped',
        message:
          'Skipped: what a template will say is not known before it is rendered. Check the rendered manifests.',
      },
    ],
    summary: {
      files: 2,
      findings: 1,
      error: 1,
      warning: 0,
      info: 0,
      hint: 0,
      fixableSafe: 0,
      fixableHardening: 1,
      templatesSkipped: 1,
      problems: 1,
    },
    exitCode: 2,
  });
});

test('files that add nothing leave no trace, wherever they stand', () => {
  const text = 'hostPID: true';
  const clean = sampleFile('clean.yaml', text, []);
  const bad = sampleFile('bad.yaml', text, [
    sampleFinding(text, 'true'),
    sampleFinding(text, 'hostPID', { message: say`"findings": []` }),
  ]);
  for (const files of [[], [clean], [clean, bad, clean, bad], [bad]]) {
    const json = written(jsonFormat(SAMPLE_CONTEXT), files);
    assert.equal(`${JSON.stringify(JSON.parse(json), null, 2)}\n`, json);
    const count = files.filter((file) => file === bad).length * 2;
    assert.equal(JSON.parse(json).findings.length, count);
  }
});
