import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { RULES } from '../../rules/index.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { analyzeParts } from '../../server/src/engine/analyzeParts.ts';
import { PartedText } from '../../server/src/engine/partedText.ts';
import { PlacedAnalysis } from '../../server/src/engine/placedAnalysis.ts';
import { documentWithIndex } from '../../server/src/engine/placedDocuments.ts';

const OF_ALL_RULES = analysisOptions({}, RULES).options;

/** How many sequences of edits are tried: more with COFFERDAM_EDIT_SEQUENCES=100000. */
const SEQUENCES = Number(process.env.COFFERDAM_EDIT_SEQUENCES ?? 120);

/** The law of parts: after each of some random edits they say what a fresh analysis says. */
export function assertSameAfterEdits(texts: readonly string[], snippets: readonly string[]): void {
  const edits = fc.array(editWith(snippets), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), edits, (text, made) => {
      let parted = PartedText.of(text);
      let expected = text;
      assertSame(parted, expected);
      for (const edit of made) {
        const [start, end, newText] = editIn(expected, edit);
        expected = expected.slice(0, start) + newText + expected.slice(end);
        parted = edit.isFull ? parted.become(expected) : parted.replace({ start, end }, newText);
        assertSame(parted, expected);
      }
    }),
    { numRuns: SEQUENCES },
  );
}

/** All that is known of a text in parts is what a fresh analysis of the whole says. */
export function assertSame(parted: PartedText, text: string, options = OF_ALL_RULES): void {
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

/** Where the edit starts and ends in the text, and what it puts there. */
function editIn(
  text: string,
  { at, atLineStart, deleted, inserted }: Edit,
): [number, number, string] {
  const offset = Math.floor(at * (text.length + 1));
  const start = atLineStart ? text.lastIndexOf('\n', offset) + 1 : offset;
  return [start, Math.min(start + deleted, text.length), inserted];
}

function editWith(snippets: readonly string[]): fc.Arbitrary<Edit> {
  return fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    atLineStart: fc.boolean(),
    deleted: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(400)),
    inserted: fc.oneof(fc.constant(''), fc.constantFrom(...snippets)),
    isFull: fc.boolean(),
  });
}

export const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: registry.example/web:1.0
      securityContext: { privileged: true }
`;

/** Its last line is a block scalar's. */
export const SECCOMP = `apiVersion: v1
kind: Pod
spec:
  containers: [{ name: web }]
  securityContext:
    seccompProfile:
      type: |
        RuntimeDefault
`;

/** The objects as the items of a List. */
export function listOf(...objects: readonly string[]): string {
  const items = objects.map((text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`);
  return `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
}
