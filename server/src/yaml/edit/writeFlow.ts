import type { Addition } from './change.ts';
import { isObject } from './json.ts';
import { entriesOf, entryEnd, entryStart, isCollection } from './contentEnd.ts';
import type { SyntaxCollection, SyntaxEntry } from './contentEnd.ts';
import { deleteBetweenComments, deleteLinesBetweenComments, nodesIn } from './deletions.ts';
import {
  afterBreak,
  endsLine,
  indentation,
  isFirstOnLine,
  lineBreakNear,
  lineEnd,
  lineStart,
  onOneLine,
  skipBlanks,
} from './lines.ts';
import { multilineEntries, renderMultiline, renderOneLineEntry } from './renderFlow.ts';
import { isMultiline, styleOf } from './style.ts';
import type { Style, Surroundings } from './style.ts';
import type { TextChanges } from './textChanges.ts';

/** Adds entries at the end of a flow collection, the nearest of its surroundings. */
export function addToFlow(
  collection: SyntaxCollection,
  added: readonly Addition[],
  removed: ReadonlySet<number>,
  surroundings: Surroundings,
  changes: TextChanges,
): void {
  const { text } = surroundings;
  const entries = entriesOf(collection);
  const last = entries.findLast((_, index) => !removed.has(index));
  if (last === undefined) return fillEmpty(collection, added, surroundings, changes);
  const style = { ...styleOf(surroundings), trailingCommas: (entries.at(-1)?.comma ?? -1) >= 0 };
  const end = endWithComma(last);
  if (isFirstOnLine(text, entryStart(last)) && endsLine(text, end)) {
    if (last.comma < 0) changes.replace(end, end, ',');
    const indent = indentation(text, entryStart(last));
    return changes.insertLines(lineEnd(text, end), multilineEntries(added, indent, style));
  }
  const space = style.compact && style.quotedKeys ? '' : ' ';
  const rendered = added.map((addition) => renderBeside(addition, last, style, text));
  const newText = space + rendered.join(`,${space}`);
  if (last.comma < 0) return changes.replace(end, end, `,${newText}`);
  changes.replace(end, end, style.trailingCommas ? `${newText},` : newText);
}

/** Beside `{` and `}` on lines of their own, as KYAML cuddles them, a new mapping looks the same. */
function renderBeside(addition: Addition, last: SyntaxEntry, style: Style, text: string): string {
  const { start, end } = last.value.span;
  const isCuddled =
    isObject(addition.value) &&
    isCollection(last.value) &&
    last.value.flow &&
    !onOneLine(text, start, end) &&
    isFirstOnLine(text, end - 1);
  if (!isCuddled || addition.key !== undefined) return renderOneLineEntry(addition, style);
  const trailingCommas = (entriesOf(last.value).at(-1)?.comma ?? -1) >= 0;
  const lines = renderMultiline(addition.value, indentation(text, end - 1), {
    ...style,
    trailingCommas,
  });
  return lines.join(lineBreakNear(text, end));
}

function fillEmpty(
  collection: SyntaxCollection,
  added: readonly Addition[],
  surroundings: Surroundings,
  changes: TextChanges,
): void {
  const { text, chain } = surroundings;
  const style = styleOf(surroundings);
  const start = collection.span.start + 1;
  const end = collection.span.end - 1;
  const inside = text.slice(start, end);
  const lineBreak = lineBreakNear(text, start);
  if (!onOneLine(text, start, end)) {
    // Comments may stand inside, and stay above what is new.
    const indent = indentation(text, end) + style.flowStep;
    const content = start + inside.trimEnd().length;
    return changes.insertLines(lineEnd(text, content), multilineEntries(added, indent, style));
  }
  if (isMultiline(text, chain)) {
    const outer = indentation(text, start);
    const lines = [...multilineEntries(added, outer + style.flowStep, style), outer];
    return changes.replace(start, end, lines.map((line) => lineBreak + line).join(''));
  }
  const padding = inside !== '' || (style.padded && collection.kind === 'mapping') ? ' ' : '';
  const comma = style.compact && style.quotedKeys ? ',' : ', ';
  const entries = added.map((addition) => renderOneLineEntry(addition, style));
  changes.replace(start, end, padding + entries.join(comma) + padding);
}

/** Removes entries of a flow collection, of which at least one stays. */
export function removeFromFlow(
  text: string,
  collection: SyntaxCollection,
  removed: ReadonlySet<number>,
  isAddedTo: boolean,
  changes: TextChanges,
): void {
  const entries = entriesOf(collection);
  for (let first = 0; first < entries.length; first++) {
    if (!removed.has(first)) continue;
    let next = first + 1;
    while (removed.has(next)) next++;
    removeRun(text, { entries, first, next, isAddedTo }, changes);
    first = next;
  }
}

interface Run {
  readonly entries: readonly SyntaxEntry[];
  readonly first: number;
  /** Index of the first entry after the run. */
  readonly next: number;
  readonly isAddedTo: boolean;
}

function removeRun(text: string, run: Run, changes: TextChanges): void {
  const { entries, first, next, isAddedTo } = run;
  const removed = entries.slice(first, next);
  const [head] = removed;
  const tail = removed.at(-1);
  if (head === undefined || tail === undefined) throw new Error('a run of entries is never empty');
  const nodes = nodesIn(removed);
  const start = entryStart(head);
  const end = endWithComma(tail);
  const before = entries[first - 1];
  const after = entries[next];
  // The comma before the last entries goes with them, unless one is wanted after the last.
  const dropsComma = after === undefined && tail.comma < 0 && !isAddedTo && before !== undefined;
  if (isFirstOnLine(text, start) && endsLine(text, end)) {
    if (dropsComma) changes.replace(before.comma, before.comma + 1, '');
    const lines = { start: lineStart(text, start), end: afterBreak(text, lineEnd(text, end)) };
    return deleteLinesBetweenComments(text, lines, nodes, changes);
  }
  if (after !== undefined) {
    const hasComment = text[skipBlanks(text, end)] === '#';
    const region = { start, end: hasComment ? end : entryStart(after) };
    return deleteBetweenComments(text, region, nodes, changes);
  }
  if (before === undefined) throw new Error('one entry of a changed collection stays');
  if (!dropsComma)
    return deleteBetweenComments(text, { start: before.comma + 1, end }, nodes, changes);
  if (onOneLine(text, before.comma, start)) {
    return deleteBetweenComments(text, { start: before.comma, end }, nodes, changes);
  }
  changes.replace(before.comma, before.comma + 1, '');
  deleteBetweenComments(text, { start, end }, nodes, changes);
}

function endWithComma(entry: SyntaxEntry): number {
  return entry.comma >= 0 ? entry.comma + 1 : entryEnd(entry);
}
