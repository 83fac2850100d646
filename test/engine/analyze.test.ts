import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyzeWith, found, HOST_PID, imageRule, MISSING_IMAGE, ruleOf } from './testRules.ts';
import { inEnglish, say } from '../../server/src/text/say.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: { name: shop, namespace: sales }
spec:
  hostPID: true
  containers:
    - { name: web, image: web:1 }
    - { name: log }
`;

describe('a rule that throws', () => {
  const throwing = ruleOf('throws-halfway', {
    variants: [
      {
        since: 0,
        *pod({ spec }) {
          yield { at: spec.anchor, message: say`` };
          throw new Error('a mistake in the rule');
        },
      },
    ],
  });

  test('loses its own findings and no others', () => {
    const analysis = analyzeWith([imageRule('image'), throwing, HOST_PID], POD);
    assert.deepEqual(found(analysis, POD), ['host-pid at true', 'image at web:1']);
  });

  test('is named with its error', () => {
    const { failures } = analyzeWith([throwing], POD);
    assert.deepEqual(
      failures.map(({ ruleId }) => ruleId),
      ['throws-halfway'],
    );
    assert.match(String(failures[0]?.error), /a mistake in the rule/);
  });
});

describe('a document that breaks in the middle', () => {
  const broken = POD.replace('    - { name: log }', '    - { name: log\n  after: "\n');

  test('keeps what is written before the error and says nothing of what is missing', () => {
    const analysis = analyzeWith([imageRule('image'), MISSING_IMAGE, HOST_PID], broken);
    assert.deepEqual(found(analysis, broken), ['host-pid at true', 'image at web:1']);
    assert.equal(analysis.problems.length, 1);
  });

  test('is offered no fix', () => {
    const { findings } = analyzeWith([imageRule('image')], broken);
    assert.deepEqual(
      findings.map(({ fixes }) => fixes),
      [[]],
    );
  });

  test('hides nothing in its neighbours', () => {
    const text = `${POD}---\na: [\n---\n${POD}`;
    const { findings } = analyzeWith([MISSING_IMAGE], text);
    assert.deepEqual(
      findings.map(({ document }) => document),
      [0, 2],
    );
  });
});

describe('a profile', () => {
  const rules = [
    imageRule('of-restricted', { level: 'restricted' }),
    imageRule('of-baseline', { level: 'baseline' }),
    imageRule('outside-pod-security'),
    imageRule('restricted-by-its-draft', { level: 'baseline' }, { level: 'restricted' }),
  ];
  const idsUnder = (profile: 'baseline' | 'restricted') =>
    analyzeWith(rules, POD, { profile }).findings.map(({ ruleId }) => ruleId);

  test('of baseline leaves out what restricted alone forbids', () => {
    assert.deepEqual(idsUnder('baseline'), ['of-baseline', 'outside-pod-security']);
  });

  test('of restricted shows everything', () => {
    assert.equal(idsUnder('restricted').length, rules.length);
  });
});

describe('the grade of a finding', () => {
  const gradeWith = (grade: 'off' | 'hint') =>
    analyzeWith([HOST_PID], POD, { grades: new Map([['host-pid', grade]]) }).findings;

  test('comes from its severity', () => {
    assert.deepEqual(
      analyzeWith([HOST_PID], POD).findings.map(({ grade }) => grade),
      ['error'],
    );
  });

  test('is the user’s where the user gives one, and the severity stays', () => {
    const [finding] = gradeWith('hint');
    assert.deepEqual([finding?.grade, finding?.severity], ['hint', 'high']);
  });

  test('off silences the rule', () => {
    assert.deepEqual(gradeWith('off'), []);
  });
});

describe('a version', () => {
  const versioned = ruleOf('versioned', {
    variants: [10, 20].map((since) => ({
      since,
      *pod({ spec }) {
        yield { at: spec.anchor, message: say`since ${since}` };
      },
    })),
  });
  const messagesIn = (version: number) =>
    analyzeWith([versioned], POD, { version }).findings.map(({ message }) => inEnglish(message));

  test('picks the newest variant that is not above it', () => {
    assert.deepEqual(
      [messagesIn(19), messagesIn(20), messagesIn(37)],
      [['since 10'], ['since 20'], ['since 20']],
    );
  });

  test('below every variant silences the rule', () => {
    assert.deepEqual(messagesIn(9), []);
  });
});

describe('the subject of a finding', () => {
  test('is the object, its namespace and the container', () => {
    const [finding] = analyzeWith([imageRule('image')], POD).findings;
    assert.deepEqual(finding?.subject, {
      apiVersion: 'v1',
      kind: 'Pod',
      namespace: 'sales',
      name: 'shop',
      container: 'web',
      path: [],
    });
  });

  test('in a List is the item', () => {
    const text = JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [
        { apiVersion: 'v1', kind: 'Service', metadata: { name: 'first' } },
        { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'second' }, spec: { hostPID: true } },
      ],
    });
    const [finding] = analyzeWith([HOST_PID], text).findings;
    assert.deepEqual([finding?.subject.name, finding?.subject.path], ['second', ['items', 1]]);
  });

  test('in a JSON stream is each object, without any `---`', () => {
    const pod = (name: string) =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name },
        spec: { hostPID: true },
      });
    const { findings } = analyzeWith([HOST_PID], `${pod('first')}\n${pod('second')}`);
    assert.deepEqual(
      findings.map(({ subject }) => subject.name),
      ['first', 'second'],
    );
  });
});

describe('a file', () => {
  test('with Go-template actions is skipped, and said to be', () => {
    const analysis = analyzeWith([HOST_PID], POD.replace('true', '{{ .Values.hostPID }}'));
    assert.deepEqual(
      [analysis.skipped, analysis.findings, analysis.problems],
      ['template', [], []],
    );
  });

  test('has problems only where it looks like a manifest', () => {
    const text = `a: [\n---\napiVersion: v1\nkind: Pod\nspec: [\n`;
    const { documents, problems } = analyzeWith([], text);
    assert.deepEqual(
      documents.map((document) => document.problems.length),
      [1, 1],
    );
    assert.deepEqual(problems, documents[1]?.problems);
  });

  test('without the word apiVersion is not even read', () => {
    assert.deepEqual(analyzeWith([HOST_PID], 'kind: Pod\nspec: { hostPID: true }\n').documents, []);
  });

  test('may spell apiVersion with an escape', () => {
    const text = '"api\\x56ersion": v1\nkind: Pod\nspec: { hostPID: true }\n';
    assert.deepEqual(found(analyzeWith([HOST_PID], text), text), ['host-pid at true']);
  });
});
