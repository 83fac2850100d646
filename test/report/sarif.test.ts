import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { EXPLAINED_RULES } from '../rules/explainedRules.ts';
import type { ExplainedRule } from '../../server/src/engine/explanation.ts';
import type { FileReport } from '../../server/src/report/report.ts';
import { sarifFormat } from '../../server/src/report/sarif.ts';
import { SAMPLE_CONTEXT, sampleFile, sampleFinding, written } from './sampleReport.ts';
import { say } from '../../server/src/text/say.ts';

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  JSON.parse(fs.readFileSync(schemaFile, 'utf8')),
);

function assertValid(log: Log): void {
  assert.ok(
    validate(JSON.parse(JSON.stringify(log))),
    JSON.stringify(validate.errors?.slice(0, 3), null, 1),
  );
}

function sarifLog(
  files: readonly FileReport[],
  {
    rules = SAMPLE_CONTEXT.rules,
    ...outcome
  }: Parameters<typeof written>[2] & { rules?: readonly ExplainedRule[] } = {},
): Log {
  const sarif = written(sarifFormat({ ...SAMPLE_CONTEXT, rules }), files, outcome);
  const log = JSON.parse(sarif) as Log; // What the schema's test is for.
  assert.equal(`${JSON.stringify(log, null, 2)}\n`, sarif);
  return log;
}

const TEXT = 'spec:\n  hostPID: true\n';

test('an empty report is a valid log with no results', () => {
  const log = sarifLog([], { rules: EXPLAINED_RULES });
  assertValid(log);
  assert.deepEqual(log.runs[0]?.results, []);
  assert.equal(log.runs[0]?.invocations?.[0]?.executionSuccessful, true);
});

test('a result says where, what, how bad, about whom and how to repair it', () => {
  const remove = {
    title: say`Remove hostPID`,
    safety: 'hardening',
    why: say`A tool may need it.`,
    patches: [],
  } as const;
  const finding = sampleFinding(TEXT, 'true', {
    fixes: [remove],
    related: [{ message: say`Written here.`, at: { start: 0, end: 4 } }],
    subject: {
      apiVersion: 'v1',
      kind: 'Pod',
      namespace: 'shop',
      name: 'web',
      container: 'app',
      path: [],
    },
  });
  const file = sampleFile('k8s/web 1.yaml', TEXT, [finding], () => [
    { span: { start: 5, end: 21 }, newText: '' },
  ]);
  const log = sarifLog([file], { exitCode: 1 });
  assertValid(log);
  const artifactLocation = { uri: 'k8s/web%201.yaml', uriBaseId: '%SRCROOT%' };
  assert.deepEqual(log.runs[0]?.results, [
    {
      ruleId: 'host-pid',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Pod "web" shares the node’s processes. Remove hostPID.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 16 },
          },
          logicalLocations: [{ fullyQualifiedName: 'spec.hostPID', kind: 'member' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: 'Written here.' },
          physicalLocation: {
            artifactLocation,
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
          },
        },
      ],
      partialFingerprints: { 'cofferdam/v1': 'host-pid|v1/Pod|shop|web|app|spec.hostPID' },
      fixes: [
        {
          description: { text: 'Remove hostPID. A tool may need it.' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { startLine: 1, startColumn: 6, endLine: 2, endColumn: 16 },
                  insertedContent: { text: '' },
                },
              ],
            },
          ],
          properties: { safety: 'hardening' },
        },
      ],
      properties: {
        pss: 'baseline',
        control: 'hostNamespaces',
        resource: { apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'web' },
        container: 'app',
      },
    },
  ]);
});

test('low and informational findings are notes', () => {
  const findings = (['warning', 'info', 'hint'] as const).map((grade) =>
    sampleFinding(TEXT, 'true', { grade, level: undefined, control: undefined }),
  );
  const results = sarifLog([sampleFile('a.yaml', TEXT, findings)]).runs[0]?.results;
  assert.deepEqual(
    results?.map(({ level }) => level),
    ['warning', 'note', 'note'],
  );
  assert.ok(results?.every(({ properties }) => !('pss' in (properties ?? {}))));
});

test('two findings of a file never share a fingerprint, and lines do not count', () => {
  const prints = (text: string) =>
    sarifLog([
      sampleFile('a.yaml', text, [sampleFinding(text, 'true'), sampleFinding(text, 'hostPID')]),
    ]).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints?.['cofferdam/v1']);
  const before = prints(TEXT);
  assert.equal(new Set(before).size, 2);
  assert.deepEqual(prints(`# moved down\n\n${TEXT}`), before);
});

test('what could not be read is a notification at its place, and the rest counts', () => {
  const file = { name: '/tmp/x.yaml', uri: 'file:///tmp/x.yaml' };
  const region = { startLine: 3, startColumn: 2, endLine: 3, endColumn: 4 };
  const obstacles = [
    { code: 'unreadable-manifest', file, region, message: say`Close the quote.` } as const,
  ];
  const log = sarifLog([sampleFile('a.yaml', '', [])], { obstacles, exitCode: 2 });
  assertValid(log);
  assert.deepEqual(log.runs[0]?.invocations, [
    {
      executionSuccessful: true,
      exitCode: 2,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'unreadable-manifest' },
          level: 'error',
          message: { text: 'Close the quote.' },
          locations: [
            { physicalLocation: { artifactLocation: { uri: 'file:///tmp/x.yaml' }, region } },
          ],
        },
      ],
    },
  ]);
  const nothing = sarifLog([], { obstacles, exitCode: 2 });
  assert.equal(nothing.runs[0]?.invocations?.[0]?.executionSuccessful, false);
});

test('every rule is described with help, a page and a score', () => {
  const rules = sarifLog([], { rules: EXPLAINED_RULES }).runs[0]?.tool.driver.rules ?? [];
  assert.equal(rules.length, EXPLAINED_RULES.length);
  for (const rule of rules) {
    assert.ok(rule.help?.text && rule.help.markdown && rule.shortDescription?.text, rule.id);
    assert.ok(rule.helpUri?.endsWith(`/rules/${rule.id}`));
    assert.ok(Number(rule.properties?.['security-severity']) > 0);
  }
});

test('in a large document the first fixes are spelled out and the log says so', () => {
  const text = `hostPID: true # ${'x'.repeat(100_000)}\n`;
  const fix = { title: say`Remove hostPID`, safety: 'hardening', patches: [] } as const;
  const findings = Array.from({ length: 30 }, () => sampleFinding(text, 'true', { fixes: [fix] }));
  const file = sampleFile('a.yaml', text, findings, () => []);
  const [run] = sarifLog([file]).runs;
  assert.equal(run?.results?.filter(({ fixes }) => fixes).length, 9);
  assert.deepEqual(
    run?.invocations?.[0]?.toolExecutionNotifications?.map(({ level, descriptor }) => [
      level,
      descriptor?.id,
    ]),
    [['note', 'fixes-left-out']],
  );
});
