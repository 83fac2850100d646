import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import type { TextEdit } from '../../../server/src/text/textEdit.ts';
import { editsOf } from '../../../server/src/yaml/edit/editsOf.ts';
import { jsonOf, sameJson } from '../../../server/src/yaml/edit/json.ts';
import type { Json, Patch } from '../../../server/src/yaml/edit/patch.ts';
import type { FieldPath } from '../../../server/src/yaml/fieldPath.ts';
import { readDocuments } from '../../../server/src/yaml/readDocuments.ts';
import { Choices } from './choices.ts';
import { patchedTree } from './patchedTree.ts';
import { randomDocument } from './randomDocument.ts';
import type { RandomDocument } from './randomDocument.ts';
import { randomValue } from './randomTree.ts';
import { inEnglish } from '../../../server/src/text/say.ts';

export type Outcome = 'edited' | 'refused' | 'unchanged';

/** Edits a random document by random patches and checks all that the product promises of it. */
export function checkRandomEdit(numbers: readonly number[]): Outcome {
  const choices = new Choices(numbers);
  const patchCount = 1 + choices.below(4);
  const given = randomDocument(choices);
  const document = readDocuments(given.text)[given.index];
  assert.ok(document !== undefined);
  assert.deepEqual(document.problems, [], given.text);
  assert.ok(sameJson(jsonOf(document.root), given.tree), given.text);
  const patches = Array.from({ length: patchCount }, () => randomPatch(choices, given.tree)).filter(
    ({ at }, index, all) =>
      !all.slice(0, index).some((other) => startsWith(at, other.at) || startsWith(other.at, at)) ||
      choices.oneIn(8),
  );
  const outcome = editsOf(given.text, document, patches);
  const label = `${given.text}\n${JSON.stringify(patches)}`;
  if (outcome.kind === 'refused') {
    assert.match(inEnglish(outcome.reason), EXPECTED_REFUSALS, label);
    return 'refused';
  }
  checkResult(given, patches, outcome.edits, label);
  return outcome.edits.length === 0 ? 'unchanged' : 'edited';
}

const EXPECTED_REFUSALS =
  /contradict|is shared|through an alias|merge key|more than once|explicit key|shared by its anchor|is a block of text|holds comments that would be lost|is not a (?:mapping|list)|past the end of the list|nothing of the document would remain/;

function checkResult(
  given: RandomDocument,
  patches: readonly Patch[],
  edits: readonly TextEdit[],
  label: string,
): void {
  const text = applyEdits(given.text, edits);
  const documents = readDocuments(text);
  const whole = `${label}\n${text}`;
  assert.equal(documents.length, readDocuments(given.text).length, whole);
  assert.deepEqual(
    documents.flatMap(({ problems }) => problems),
    [],
    whole,
  );
  const { tree, isGone } = patchedTree(given.tree, patches);
  assert.ok(
    sameJson(jsonOf(documents[given.index]?.root), tree),
    `${whole}\nwants ${JSON.stringify(tree)}`,
  );
  if (!given.text.includes('\r')) assert.ok(!text.includes('\r'), whole);
  else assert.ok(!/(?<!\r)\n/.test(text), whole);
  // Where the last line goes, a blank one before it may become the last.
  if (!/\n\r?\n/.test(given.text))
    assert.equal(text.endsWith('\n'), given.text.endsWith('\n'), whole);
  checkComments(given, text, patches, isGone, whole);
  checkLines(given, patches, edits, isGone, whole);
  checkAgain(text, given.index, patches, whole);
}

function checkComments(
  given: RandomDocument,
  text: string,
  patches: readonly Patch[],
  isGone: (path: FieldPath) => boolean,
  label: string,
): void {
  // Comments inside of what is removed come out of it, to the left.
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  for (const { text: comment, after } of given.comments) {
    if (after === undefined) assert.ok(lines.has(comment.trim()), `lost ${comment}\n${label}`);
    else if (!isGone(after) && !isReplaced(after, patches)) {
      assert.ok(text.includes(comment), `lost ${comment}\n${label}`);
    }
  }
}

function isReplaced(path: FieldPath, patches: readonly Patch[]): boolean {
  return patches.some(
    ({ op, at }) => op === 'set' && at.length < path.length && startsWith(path, at),
  );
}

/** No line changes that holds nothing of what is changed, removed or beside it. */
function checkLines(
  given: RandomDocument,
  patches: readonly Patch[],
  edits: readonly TextEdit[],
  isGone: (path: FieldPath) => boolean,
  label: string,
): void {
  const changed = patches.map(({ at }) => {
    const depth = at.findIndex(
      (_, step) => isGone(at.slice(0, step + 1)) || !isIn(given.tree, at.slice(0, step + 1)),
    );
    return depth < 0 ? at : at.slice(0, depth + 1);
  });
  const near = (path: FieldPath): boolean =>
    isGone(path) ||
    changed.some((at) => startsWith(path, at) || startsWith(at, path) || isBeside(path, at));
  let start = 0;
  for (const [index, line] of given.text.split('\n').entries()) {
    const end = start + line.replace(/\r$/, '').length;
    const isTouched = edits.some(({ span }) => span.start < end && span.end > start);
    const isFree = line.trim() === '' || (given.lines[index] ?? []).some(near);
    assert.ok(!isTouched || isFree, `touches line ${index + 1}: ${line}\n${label}`);
    start += line.length + 1;
  }
}

/** What the manifest says already is not said again. */
function checkAgain(text: string, index: number, patches: readonly Patch[], label: string): void {
  const sets = patches.filter(
    ({ op, at }) => op === 'set' && at.every((step) => typeof step === 'string'),
  );
  const removesInside = patches.some(
    ({ op, at }) => op === 'remove' && sets.some((set) => startsWith(at, set.at)),
  );
  const document = readDocuments(text)[index];
  if (document === undefined || removesInside) return;
  assert.deepEqual(editsOf(text, document, sets), { kind: 'edits', edits: [] }, label);
}

function isIn(tree: Json, path: FieldPath): boolean {
  let value: Json | undefined = tree;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Array.isArray(value)
      ? value[Number(step)]
      : (value as { readonly [key: string]: Json })[step];
    if (value === undefined) return false;
  }
  return true;
}

function isBeside(path: FieldPath, other: FieldPath): boolean {
  return path.length === other.length && startsWith(path, other.slice(0, -1));
}

function startsWith(path: FieldPath, start: FieldPath): boolean {
  return start.every((step, index) => path[index] === step);
}

function randomPatch(choices: Choices, tree: Json): Patch {
  const at = randomPath(choices, tree);
  if (choices.oneIn(2) && at.length > 0) return { op: 'remove', at };
  return { op: 'set', at: at.length > 0 ? at : ['added'], value: randomValue(choices) };
}

/** A path that is there, or one that leaves the tree by a new key or at a list's end. */
function randomPath(choices: Choices, tree: Json): FieldPath {
  const path: (string | number)[] = [];
  let value: Json | undefined = tree;
  while (typeof value === 'object' && value !== null && !choices.oneIn(5)) {
    const keys: (string | number)[] = Array.isArray(value)
      ? [...value.keys(), value.length]
      : Object.keys(value);
    if (!Array.isArray(value) && choices.oneIn(4))
      return [...path, ...choices.of([['added'], ['added', 'inside'], ['new one', 0]])];
    if (keys.length === 0) return [...path, 'added'];
    const step: string | number = choices.of(keys);
    path.push(step);
    value = Array.isArray(value)
      ? value[Number(step)]
      : (value as { readonly [key: string]: Json })[step];
  }
  return path;
}
