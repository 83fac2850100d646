import type { TextEdit } from '../../text/textEdit.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Change, ChangeInside } from './change.ts';
import { endOfDeeperComments } from './commentLines.ts';
import { contentEnd, entriesOf, isCollection } from './contentEnd.ts';
import type { SyntaxCollection, SyntaxEntry } from './contentEnd.ts';
import { deleteLinesBetweenComments } from './deletions.ts';
import type { Json } from './patch.ts';
import { indentation, lineBreakNear, lineEnd, nextLineStart, onOneLine } from './lines.ts';
import { isNested, renderBlockValue } from './renderBlock.ts';
import { renderMultiline, renderOneLine } from './renderFlow.ts';
import type { Quotes } from './renderScalar.ts';
import { blockHabitsOf, isMultiline, styleOf } from './style.ts';
import type { Style, Surroundings } from './style.ts';
import { TextChanges } from './textChanges.ts';
import { addToBlock, removeFromBlock } from './writeBlock.ts';
import { addToFlow, removeFromFlow } from './writeFlow.ts';

/** Writes a plan for a document as edits of its text. */
export function writeChanges(
  text: string,
  format: 'yaml' | 'json',
  root: SyntaxNode,
  change: Change,
): readonly TextEdit[] {
  const changes = new TextChanges(text);
  const surroundings = { text, format, chain: [], habits: blockHabitsOf(text, root) };
  if (change.kind === 'inside') writeInside(root, change, surroundings, changes);
  return changes.edits();
}

function writeInside(
  collection: SyntaxNode,
  change: ChangeInside,
  around: Surroundings,
  changes: TextChanges,
): void {
  if (!isCollection(collection)) throw new Error('only a collection changes inside');
  const surroundings = { ...around, chain: [collection, ...around.chain] };
  const removed = new Set<number>();
  // The inner ones first: what is new inside the last entry stands before what follows that entry.
  for (const [index, child] of change.entries) {
    const entry = entriesOf(collection)[index];
    if (entry === undefined) throw new Error('a change is planned for a written entry');
    if (child.kind === 'inside') writeInside(entry.value, child, surroundings, changes);
    if (child.kind === 'replace') writeReplacement(entry, child.value, surroundings, changes);
    if (child.kind === 'remove') removed.add(index);
  }
  writeEntries(collection, change, removed, surroundings, changes);
}

function writeEntries(
  collection: SyntaxCollection,
  { added }: ChangeInside,
  removed: ReadonlySet<number>,
  surroundings: Surroundings,
  changes: TextChanges,
): void {
  const { text } = surroundings;
  if (collection.flow) {
    removeFromFlow(text, collection, removed, added.length > 0, changes);
    if (added.length > 0) addToFlow(collection, added, removed, surroundings, changes);
    return;
  }
  removeFromBlock(text, collection, removed, changes);
  if (added.length > 0) addToBlock(collection, added, surroundings, changes);
}

function writeReplacement(
  entry: SyntaxEntry,
  value: Json,
  surroundings: Surroundings,
  changes: TextChanges,
): void {
  const { text, chain } = surroundings;
  const [parent] = chain;
  const old = entry.value;
  // What replaces a flow collection is written as that was.
  const around = isCollection(old) && old.flow ? [old, ...chain] : chain;
  const style = withQuotesOf(old, styleOf({ ...surroundings, chain: around }));
  if (parent === undefined) throw new Error('an entry has a collection around it');
  if (isCollection(old) && !old.flow)
    return replaceBlock(entry, old, value, parent, style, text, changes);
  const isAbsent =
    old.kind === 'scalar' && old.span.start === old.span.end && old.style === 'plain';
  if (isAbsent && 'key' in entry && !parent.flow && isNested(value, style)) {
    const lines = renderBlockValue(value, parent.indent, style);
    return changes.insertLines(lineEnd(text, old.span.start), lines);
  }
  const rendered = isMultiline(text, chain)
    ? renderMultiline(value, indentation(text, old.span.start), style).join(
        lineBreakNear(text, old.span.start),
      )
    : renderOneLine(value, style);
  if (!isAbsent) {
    const start = old.tag === undefined ? old.span.start : old.outerStart;
    return changes.replace(start, old.span.end, rendered);
  }
  const gap = 'key' in entry && entry.colon < 0 ? ': ' : ' ';
  changes.replace(old.span.start, old.span.end, gap + rendered);
}

/** A string that replaces a string keeps its quotes. */
function withQuotesOf(old: SyntaxNode, style: Style): Style {
  if (old.kind !== 'scalar') return style;
  const quotes: Partial<Record<typeof old.style, Quotes>> = {
    'single-quoted': 'single',
    'double-quoted': 'double',
  };
  return { ...style, quotes: quotes[old.style] ?? style.quotes };
}

function replaceBlock(
  entry: SyntaxEntry,
  old: SyntaxCollection,
  value: Json,
  parent: SyntaxCollection,
  style: Style,
  text: string,
  changes: TextChanges,
): void {
  const indicatorEnd = 'dash' in entry ? entry.dash + 1 : entry.colon + 1;
  const isBesideIndicator = onOneLine(text, indicatorEnd, old.span.start);
  const start = isBesideIndicator ? old.span.start : propertiesEnd(text, old, indicatorEnd);
  const end = contentEnd(old);
  if (isBesideIndicator) {
    // `- a: 1`: what stands beside the dash goes, and the lines below.
    changes.replace(start, Math.min(lineEnd(text, start), end), renderOneLine(value, style));
  } else if ('key' in entry && isNested(value, style)) {
    changes.insertLines(lineEnd(text, start), renderBlockValue(value, parent.indent, style));
  } else {
    changes.replace(start, start, ` ${renderOneLine(value, style)}`);
  }
  const { indent: column } = parent;
  const last = endOfDeeperComments(text, lineEnd(text, end), column);
  const lines = { start: nextLineStart(text, start), end: nextLineStart(text, last), column };
  deleteLinesBetweenComments(text, lines, [old], changes);
}

/** Where the anchor and tag of a collection end, or the `-` or `:` before it when it has neither. */
function propertiesEnd(
  text: string,
  { outerStart, span }: SyntaxCollection,
  indicatorEnd: number,
): number {
  const properties = /^(?:[&!]\S*[ \t]*)+/.exec(text.slice(outerStart, span.start))?.[0];
  return properties === undefined ? indicatorEnd : outerStart + properties.trimEnd().length;
}
