import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { RULES } from '../../rules/index.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { analyzeParts } from '../../server/src/engine/analyzeParts.ts';
import { PartedText } from '../../server/src/engine/partedText.ts';
import { PlacedAnalysis } from '../../server/src/engine/placedAnalysis.ts';
import { documentWithIndex } from '../../server/src/engine/placedDocuments.ts';
import { ruleOf } from './testRules.ts';
import { say } from '../../server/src/text/say.ts';

const { options } = analysisOptions({}, RULES);

/** How many sequences of edits are tried: more with COFFERDAM_EDIT_SEQUENCES=100000. */
const SEQUENCES = Number(process.env.COFFERDAM_EDIT_SEQUENCES ?? 120);

describe('A text in parts', () => {
  it('is analysed as the whole text is, after any sequence of edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(EDIT, { maxLength: 8 }), (text, edits) => {
        let parted = PartedText.of(text);
        let expected = text;
        assertSame(parted, expected);
        for (const edit of edits) {
          const [start, end, newText] = editIn(expected, edit);
          expected = expected.slice(0, start) + newText + expected.slice(end);
          parted = edit.isFull ? parted.become(expected) : parted.replace({ start, end }, newText);
          assertSame(parted, expected);
        }
      }),
      { numRuns: SEQUENCES },
    );
  });

  it('is the text that its parts make, when it is split where markers stand in a row', () => {
    let parted = PartedText.of('---\n'.repeat(9));
    for (const [start, end, newText] of [
      [4, 4, '---\n'],
      [0, 4, ''],
      [8, 12, ''],
      [3, 4, ''],
      [0, 1, 'a'],
      [0, 1, '-'],
    ] as const) {
      const expected = parted.text.slice(0, start) + newText + parted.text.slice(end);
      parted = parted.replace({ start, end }, newText);
      assertSame(parted, expected);
      assert.deepEqual(lengthsOf(parted), lengthsOf(PartedText.of(expected)));
    }
  });

  it('keeps what is known of the items of a list that an edit does not touch', () => {
    let shown = 0;
    const counting = ruleOf('counting', {
      variants: [
        { since: 0, pod: ({ spec }) => ((shown += 1), [{ at: spec.anchor, message: say`` }]) },
      ],
    });
    const { options: counted } = analysisOptions({}, [counting]);
    const before = PartedText.of(listOf(POD, POD, POD, POD, POD));
    assert.equal(analyzeParts(before, counted).parts[0]?.analysis.findings.length, 5);
    shown = 0;
    const at = before.text.indexOf('true', before.text.length / 2);
    const after = before.replace({ start: at, end: at + 4 }, 'false');
    assert.equal(analyzeParts(after, counted).parts[0]?.analysis.findings.length, 5);
    assert.equal(shown, 1);
  });

  it('keeps the parts that an edit does not touch', () => {
    const before = PartedText.of(`${POD}---\n${POD}---\n${POD}`);
    const at = before.text.indexOf('true', POD.length + 4);
    const after = before.replace({ start: at, end: at + 4 }, 'false');
    assert.deepEqual(kept(before, after), [true, false, true]);
  });

  it('keeps the parts that a full change of the text leaves at both ends', () => {
    const before = PartedText.of(`${POD}---\n${POD}---\n${POD}`);
    const text = before.text.replace(/true(?=[^]*true)(?<=true[^]*true)/, 'false');
    assert.notEqual(text, before.text);
    assert.deepEqual(kept(before, before.become(text)), [true, false, true]);
    assert.equal(before.become(before.text), before);
  });
});

/** The same parts at the same indexes. */
function kept(before: PartedText, after: PartedText): readonly boolean[] {
  return after.parts.map((part, index) => part === before.parts[index]);
}

function lengthsOf({ parts }: PartedText): readonly number[] {
  return parts.map(({ length }) => length);
}

function assertSame(parted: PartedText, text: string): void {
  assert.equal(parted.text, text);
  assert.equal(parted.length, text.length);
  const whole = analyze(text, options);
  const found = analyzeParts(parted, options);
  const placed = new PlacedAnalysis(parted, found);
  for (const field of ['skipped', 'findings', 'problems', 'failures', 'documents'] as const)
    assert.ok(isDeepStrictEqual(placed[field], whole[field]), `the ${field} differ`);
  const { parts } = found;
  whole.documents.forEach((document, index) =>
    assert.ok(isDeepStrictEqual(documentWithIndex(parted, index), document), `document ${index}`),
  );
  for (const { offset, line } of parts)
    assert.equal(line, text.slice(0, offset).split(/\r\n|[\r\n]/).length - 1);
}

interface Edit {
  /** From 0 to 1, of the text. */
  readonly at: number;
  readonly atLineStart: boolean;
  readonly deleted: number;
  readonly inserted: string;
  readonly isFull: boolean;
}

function editIn(
  text: string,
  { at, atLineStart, deleted, inserted }: Edit,
): [number, number, string] {
  const offset = Math.floor(at * (text.length + 1));
  const start = atLineStart ? text.lastIndexOf('\n', offset) + 1 : offset;
  return [start, Math.min(start + deleted, text.length), inserted];
}

const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: registry.example/web:1.0
      securityContext: { privileged: true }
`;

/** What makes or breaks parts, documents and whole files. */
const SNIPPETS = [
  ...['---\n', '---', '\n---\n', '-', '--- x\n', '--- # c\n', '---\n---\n', '\r---\n', '\n---\r\n'],
  ...['%YAML 1.1\n', '%', '...\n', '\n...\n', '{{ x }}', '{', '{}', '}', '{"a": 1}', '{"a": "{{"}'],
  ...[
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '\uFEFF',
    '\u0085',
    '\u2028',
    '\u0001',
    '#',
    '"',
    "'",
    '[',
    ']',
  ],
  ...['apiVersion: v1\nkind: Pod\n', '\\', '!!binary', '&a ', '*a', ': ', 'a: b\n', 'true', POD],
  `---\n${POD}`,
  '  - kind: Pod\n    apiVersion: v1\n',
  'kind: List\n',
  '  ',
  `[\n---\n${POD}`,
];

const EDIT: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  atLineStart: fc.boolean(),
  deleted: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(400)),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom(...SNIPPETS)),
  isFull: fc.boolean(),
});

const SECCOMP = `apiVersion: v1
kind: Pod
spec:
  containers: [{ name: web }]
  securityContext:
    seccompProfile:
      type: |
        RuntimeDefault
`;

const JSON_POD = '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "a"}]}}';

/** The objects as the items of a List. */
function listOf(...objects: readonly string[]): string {
  const items = objects.map((text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`);
  return `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
}

const TEXTS = [
  '',
  '---\n',
  `${POD}---\n${POD}---\n---\n# nothing\n---\n${POD.replaceAll('\n', '\r\n')}`,
  `--- \n${POD}--- bad\n${POD}---\n---\n---\n${POD}---\n`,
  `\uFEFF---\n${POD}...\n---\n%YAML 1.1\n---\n${POD}`,
  `# {{ template }}\n${POD}---\nname: {{ .Values.name }}\n---\n${POD}`,
  `{"apiVersion": "v1", "kind": "Pod", "spec": {"hostPID": true}}\n{"kind": "x"}\n---\n${POD}`,
  `kind: ConfigMap\napiVersion: v1\ndata:\n  a: |\n    x\n---\n${POD}---\n${POD}spec: [\n---\n${POD}`,
  listOf(POD, POD.replace('web', 'other'), POD),
  `${POD}---\n${listOf(POD, POD, POD).replaceAll('\n', '\r\n')}---\n${listOf(POD, SECCOMP)}`,
  listOf('x: &a { privileged: true }\n', POD.replace('{ privileged: true }', '*a'), POD),
  `{"apiVersion": "v1", "kind": "List", "items": [${JSON_POD},\n${JSON_POD}]}`,
  `${listOf(POD, POD)}kind: PodList\n`,
  ...exampleTexts(),
];

function exampleTexts(): readonly string[] {
  const folder = path.resolve('examples');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  // The long ones would take most of the time, for the same.
  return texts.filter(({ length }) => length < 2500);
}
