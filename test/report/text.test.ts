import assert from 'node:assert/strict';
import { test } from 'node:test';
import picocolors from 'picocolors';
import { ENGLISH } from '../../server/src/text/language.ts';
import type { FileReport } from '../../server/src/report/report.ts';
import { textFormat } from '../../server/src/report/text.ts';
import { sampleFile, sampleFinding, written } from './sampleReport.ts';
import { say } from '../../server/src/text/say.ts';

const PLAIN = picocolors.createColors(false);

const findingsText = (files: readonly FileReport[]): string =>
  written(textFormat(PLAIN, true, ENGLISH), files);

function textOf(text: string, marked: string): string {
  return findingsText([sampleFile('pod.yaml', text, [sampleFinding(text, marked)])]);
}

test('a finding stands with its place, its line and the squiggle', () => {
  assert.equal(
    textOf('spec:\n  hostPID: true\n', 'true'),
    [
      'pod.yaml:2:12  error  Pod "web" shares the node’s processes. Remove hostPID.  host-pid',
      '    2 |   hostPID: true',
      '      |            ^^^^',
      '',
      '',
    ].join('\n'),
  );
});

function frameOf(text: string, marked: string): readonly string[] {
  return textOf(text, marked)
    .split('\n')
    .slice(1, 3)
    .map((line) => line.slice('    2 | '.length));
}

test('the squiggle stands below its text after tabs, wide characters and emoji', () => {
  assert.deepEqual(frameOf('\t{"hostPID": true}', 'true'), [
    '  {"hostPID": true}',
    '              ^^^^',
  ]);
  assert.deepEqual(frameOf('容器: true', 'true'), ['容器: true', '      ^^^^']);
  assert.deepEqual(frameOf('a: "👩‍🚀🇩🇪" # x', 'x'), ['a: "👩‍🚀🇩🇪" # x', '            ^']);
  assert.deepEqual(frameOf('e\u0301: x', 'x'), ['e\u0301: x', '   ^']);
  assert.deepEqual(frameOf('name: 容器', '容器'), ['name: 容器', '      ^^^^']);
});

test('a long line is cut around the finding', () => {
  const [code, squiggle] = frameOf(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 'X');
  assert.equal(code, `…${'a'.repeat(60)}X${'b'.repeat(40)}…`);
  assert.equal(squiggle, `${' '.repeat(61)}^`);
  const [longCode, longSquiggle] = frameOf(`X${'y'.repeat(200)}`, `X${'y'.repeat(200)}`);
  assert.equal(longCode, `X${'y'.repeat(59)}…`);
  assert.equal(longSquiggle, '^'.repeat(61));
});

test('a finding at the end of a file without a last line break has a squiggle too', () => {
  assert.deepEqual(frameOf('spec:', ''), ['spec:', '^']);
});

test('a manifest cannot send control characters to the terminal', () => {
  assert.deepEqual(frameOf('a: "\u001b[2J\u202e\u2028" # x', 'x'), [
    'a: "␛[2J��" # x',
    '              ^',
  ]);
  const text = 'hostPID: true';
  const finding = sampleFinding(text, 'true', {
    message: say`Container "\u001b]0;x\u0007" is bad.`,
  });
  const shown = findingsText([sampleFile('pod.yaml', text, [finding])]);
  assert.match(shown, /Container "␛\]0;x␇" is bad\./);
});

test('lines are counted as editors count them', () => {
  assert.match(textOf('a: 1\rb: 2\r\nhostPID: true', 'true'), /^pod\.yaml:3:10 /);
});

test('a clean report says how much was looked at', () => {
  const files = [sampleFile('a.yaml', '', [])];
  assert.equal(findingsText(files), '');
  assert.equal(written(textFormat(PLAIN, false, ENGLISH), files), 'No findings in 1 file.\n');
});

test('the summary counts grades, fixes, templates and problems', () => {
  const text = 'hostPID: true';
  const safe = { title: say`Fix`, safety: 'safe', patches: [] } as const;
  const hardening = { title: say`Harden`, safety: 'hardening', patches: [] } as const;
  const files = [
    sampleFile('a.yaml', text, [
      sampleFinding(text, 'true', { fixes: [safe] }),
      sampleFinding(text, 'true', { fixes: [hardening] }),
      sampleFinding(text, 'true', { grade: 'warning' }),
      sampleFinding(text, 'true', { grade: 'hint' }),
    ]),
    { ...sampleFile('b.yaml', text, []), skipped: 'template' as const },
  ];
  const file = { name: 'c.yaml', uri: 'c.yaml' };
  const obstacles = [{ code: 'unreadable-path', file, region: undefined, message: say`` } as const];
  const shown = written(textFormat(PLAIN, false, ENGLISH), files, { obstacles });
  assert.equal(
    shown.slice(shown.lastIndexOf('\n\n') + 2),
    '4 findings in 2 files: 2 errors, 1 warning, 1 hint. 1 can be fixed safely (cofferdam fix). ' +
      '1 can be fixed by hardening (cofferdam fix --harden). 1 template skipped. ' +
      '1 problem: not everything was analysed.\n',
  );
});

test('the summary lists the workloads that lead to the node, and counts their paths', () => {
  const text = 'kind: Pod\nhostPID: true\nadd: SYS_PTRACE\n';
  const other = { ...sampleFinding(text, 'true').subject, kind: 'Deployment', path: ['items', 1] };
  const files = [
    sampleFile('deployment.yaml', text, [
      sampleFinding(text, 'Pod'),
      sampleFinding(text, 'true', { isPath: true }),
      sampleFinding(text, 'SYS_PTRACE', { isPath: true }),
      sampleFinding(text, 'SYS_PTRACE', { isPath: true, subject: { ...other, name: undefined } }),
    ]),
  ];
  const shown = written(textFormat(PLAIN, false, ENGLISH), files);
  assert.ok(
    shown.endsWith(
      `
Paths to the node:
  deployment.yaml:2  Pod/web: 2
  deployment.yaml:3  Deployment: 1

4 findings in 1 file: 4 errors.
`,
    ),
    shown,
  );
  assert.doesNotMatch(findingsText(files), /Paths to the node/);
});

test('of many workloads that lead to the node the summary lists twenty', () => {
  const text = 'hostPID: true';
  const files = Array.from({ length: 22 }, (_, index) =>
    sampleFile(`${index}.yaml`, text, [sampleFinding(text, 'true', { isPath: true })]),
  );
  const shown = written(textFormat(PLAIN, false, ENGLISH), files);
  assert.match(shown, /\n {2}19\.yaml:1 {2}Pod\/web: 1\n {2}and 2 more workloads\n\n22 findings/);
});
