import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RULES } from '../../rules/index.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { analyzeParts } from '../../server/src/engine/analyzeParts.ts';
import { PartedText } from '../../server/src/engine/partedText.ts';
import { PlacedAnalysis } from '../../server/src/engine/placedAnalysis.ts';
import { documentWithIndex } from '../../server/src/engine/placedDocuments.ts';

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
  const { documents, findings, problems, failures, skipped } = new PlacedAnalysis(parted, found);
  assert.deepEqual({ documents, findings, problems, failures, skipped }, whole);
  const { parts } = found;
  whole.documents.forEach((document, index) =>
    assert.deepEqual(documentWithIndex(parted, index), document),
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
  `[\n---\n${POD}`,
];

const EDIT: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  atLineStart: fc.boolean(),
  deleted: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(400)),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom(...SNIPPETS)),
  isFull: fc.boolean(),
});

const TEXTS = [
  '',
  '---\n',
  `${POD}---\n${POD}---\n---\n# nothing\n---\n${POD.replaceAll('\n', '\r\n')}`,
  `--- \n${POD}--- bad\n${POD}---\n---\n---\n${POD}---\n`,
  `\uFEFF---\n${POD}...\n---\n%YAML 1.1\n---\n${POD}`,
  `# {{ template }}\n${POD}---\nname: {{ .Values.name }}\n---\n${POD}`,
  `{"apiVersion": "v1", "kind": "Pod", "spec": {"hostPID": true}}\n{"kind": "x"}\n---\n${POD}`,
  `kind: ConfigMap\napiVersion: v1\ndata:\n  a: |\n    x\n---\n${POD}---\n${POD}spec: [\n---\n${POD}`,
  ...exampleTexts(),
];

function exampleTexts(): readonly string[] {
  const folder = path.resolve('examples');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  // The long ones would take most of the time, for the same.
  return texts.filter(({ length }) => length < 2500);
}
