import type { Addition } from './change.ts';
import { commentLines, endOfDeeperComments } from './commentLines.ts';
import { entriesOf, entryEnd, entryStart } from './contentEnd.ts';
import type { SyntaxCollection } from './contentEnd.ts';
import { deleteLinesBetweenComments, nodesIn } from './deletions.ts';
import { isFirstOnLine, lineEnd, lineStart, nextLineStart } from './lines.ts';
import { isList } from './json.ts';
import { renderBlockEntry } from './renderBlock.ts';
import { hasInlineListsOnly, styleOf, valuesOf } from './style.ts';
import type { Surroundings } from './style.ts';
import type { TextChanges } from './textChanges.ts';

/** Adds entries at the end of a block collection, the nearest of its surroundings. */
export function addToBlock(
  collection: SyntaxCollection,
  added: readonly Addition[],
  surroundings: Surroundings,
  changes: TextChanges,
): void {
  const { text } = surroundings;
  const last = entriesOf(collection).at(-1);
  if (last === undefined) throw new Error('a block collection is never empty');
  const style = styleOf(surroundings);
  // `add: [NET_RAW]` wants `drop: [ALL]` beside it, however other lists look.
  const inlineLists = hasInlineListsOnly(text, valuesOf(collection)) ?? style.inlineLists;
  const lines = added.flatMap((addition) =>
    renderBlockEntry(
      addition,
      collection.indent,
      isList(addition.value) ? { ...style, inlineLists } : style,
    ),
  );
  const end = lineEnd(text, entryEnd(last));
  changes.insertLines(endOfDeeperComments(text, end, collection.indent), lines);
}

/** Removes entries of a block collection, of which at least one stays. */
export function removeFromBlock(
  text: string,
  collection: SyntaxCollection,
  removed: ReadonlySet<number>,
  changes: TextChanges,
): void {
  const entries = entriesOf(collection);
  let index = removeHead(text, collection, removed, changes);
  for (; index < entries.length; index++) {
    const entry = entries[index];
    if (entry === undefined || !removed.has(index)) continue;
    const start = lineStart(text, entryStart(entry));
    const last = endOfDeeperComments(text, lineEnd(text, entryEnd(entry)), collection.indent);
    const end = nextLineStart(text, last);
    deleteLinesBetweenComments(
      text,
      { start, end, column: collection.indent },
      nodesIn([entry]),
      changes,
    );
  }
}

/**
 * Removes the first entries where they share a line with the dash of an outer list, so that the first
 * that stays takes their place; returns the index of the first entry that it did not look at.
 */
function removeHead(
  text: string,
  collection: SyntaxCollection,
  removed: ReadonlySet<number>,
  changes: TextChanges,
): number {
  const entries = entriesOf(collection);
  const [first] = entries;
  if (first === undefined || !removed.has(0) || isFirstOnLine(text, entryStart(first))) return 0;
  const index = entries.findIndex((_, position) => !removed.has(position));
  const staying = entries[index];
  if (staying === undefined) throw new Error('one entry of a changed collection stays');
  const region = { start: entryStart(first), end: entryStart(staying) };
  const nodes = nodesIn(entries.slice(0, index));
  if (commentLines(text, region, ...nodes).length === 0) {
    changes.replace(region.start, region.end, '');
    return index;
  }
  // The comments keep their lines: `-` stands alone, and the rest follows on the next ones.
  const before = text.slice(lineStart(text, region.start), region.start).trimEnd().length;
  changes.replace(lineStart(text, region.start) + before, lineEnd(text, region.start), '');
  const lines = {
    start: nextLineStart(text, region.start),
    end: lineStart(text, region.end),
    column: collection.indent,
  };
  deleteLinesBetweenComments(text, lines, nodes, changes);
  return index;
}
