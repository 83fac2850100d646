import type { Span } from '../../text/span.ts';
import type { SyntaxNode } from '../syntax.ts';
import { nodesOf } from './anchorUses.ts';
import {
  afterBreak,
  isFirstOnLine,
  lineEnd,
  nextLineStart,
  onOneLine,
  skipBlanks,
} from './lines.ts';

/**
 * The comments of a region that have a line for themselves, in file order, each from the line's first
 * character to its end without the line break. `nodes` are all that is written in the region: a `#` in
 * the text of a scalar starts no comment.
 */
export function commentLines(
  text: string,
  region: Span,
  ...nodes: readonly SyntaxNode[]
): readonly Span[] {
  if (onOneLine(text, region.start, region.end)) return [];
  const comments: Span[] = [];
  let scalars: readonly Span[] | undefined;
  let start = isFirstOnLine(text, region.start) ? region.start : nextLineStart(text, region.start);
  while (start < region.end) {
    const mark = skipBlanks(text, start);
    if (text[mark] === '#' && mark < region.end) {
      scalars ??= nodes.flatMap((node) => scalarSpans(node));
      const inText = scalars.some((span) => span.start < mark && mark < span.end);
      if (!inText) comments.push({ start, end: lineEnd(text, mark) });
    }
    const next = nextLineStart(text, start);
    if (next === start) break;
    start = next;
  }
  return comments;
}

/**
 * Comments that follow and are indented more than an entry belong to it; returns the end of the last
 * one's line, else `end`.
 */
export function endOfDeeperComments(text: string, end: number, column: number): number {
  let last = end;
  for (let next = afterBreak(text, end); next < text.length; next = nextLineStart(text, next)) {
    const mark = skipBlanks(text, next);
    const isBlank = lineEnd(text, mark) === mark;
    if (!isBlank && (text[mark] !== '#' || mark - next <= column)) break;
    if (!isBlank) last = lineEnd(text, mark);
  }
  return last;
}

function scalarSpans(node: SyntaxNode): readonly Span[] {
  return [...nodesOf(node)].flatMap((part) => (part.kind === 'scalar' ? [part.span] : []));
}
