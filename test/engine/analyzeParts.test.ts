import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyzeParts } from '../../server/src/engine/analyzeParts.ts';
import { PartedText } from '../../server/src/engine/partedText.ts';
import { assertSame, assertSameAfterEdits, listOf, POD, SECCOMP } from './editProperty.ts';
import { ruleOf } from './testRules.ts';
import { say } from '../../server/src/text/say.ts';

describe('A text in parts', () => {
  it('is analysed as the whole text is, after any sequence of edits', () => {
    assertSameAfterEdits(TEXTS, SNIPPETS);
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
    const list = listOf(POD, POD, POD, POD, POD);
    const findingsIn = (parted: PartedText): number =>
      analyzeParts(parted, counted).parts.flatMap(({ analysis }) => analysis.findings).length;
    // With an anchor it is read whole.
    for (const text of [list, list.replace('kind: List', 'kind: &list List')]) {
      const before = PartedText.of(text);
      assert.equal(findingsIn(before), 5);
      shown = 0;
      const at = text.indexOf('true', text.length / 2);
      assert.equal(findingsIn(before.replace({ start: at, end: at + 4 }, 'false')), 5);
      assert.equal(shown, 1);
    }
  });

  it('marks an error before the first scalar of a document where the whole does', () => {
    const text = `${POD}---: \n${POD}`;
    assertSame(PartedText.of(text), text);
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

/** What makes or breaks parts, documents and whole files. */
const SNIPPETS = [
  ...[
    '---\n',
    '---',
    '\n---\n',
    '-',
    '--- x\n',
    '---: \n',
    '--- # c\n',
    '---\n---\n',
    '\r---\n',
    '\n---\r\n',
  ],
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

const JSON_POD = '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "a"}]}}';

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
