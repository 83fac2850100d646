import type { SyntaxNode } from '../syntax.ts';
import { commentLines } from './commentLines.ts';
import type { SyntaxEntry } from './contentEnd.ts';
import { afterBreak, beforeBreak, skipBlanks } from './lines.ts';
import type { TextChanges } from './textChanges.ts';

/**
 * Deletes whole lines except those that hold nothing but a comment: an author's words are kept even
 * where what they stood beside is gone. In block style they come out to `column`, for further right
 * they could continue the text of a scalar above. `nodes` are all that is written on the lines.
 */
export function deleteLinesBetweenComments(
  text: string,
  region: { readonly start: number; readonly end: number; readonly column?: number },
  nodes: readonly SyntaxNode[],
  changes: TextChanges,
): void {
  let start = region.start;
  for (const comment of commentLines(text, region, ...nodes)) {
    changes.deleteLines(start, comment.start);
    const mark = skipBlanks(text, comment.start);
    const kept = comment.start + (region.column ?? Infinity);
    if (kept < mark) changes.replace(kept, mark, '');
    start = afterBreak(text, comment.end);
  }
  changes.deleteLines(start, region.end);
}

/** The same for a region that starts or ends within a line. */
export function deleteBetweenComments(
  text: string,
  region: { readonly start: number; readonly end: number },
  nodes: readonly SyntaxNode[],
  changes: TextChanges,
): void {
  let { start } = region;
  for (const comment of commentLines(text, region, ...nodes)) {
    changes.replace(start, beforeBreak(text, comment.start), '');
    start = afterBreak(text, comment.end);
  }
  changes.replace(start, region.end, '');
}

/** All that is written in entries. */
export function nodesIn(entries: readonly SyntaxEntry[]): readonly SyntaxNode[] {
  return entries.flatMap((entry) => ('dash' in entry ? [entry.value] : [entry.key, entry.value]));
}
