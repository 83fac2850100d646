import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { displayWidth } from './displayWidth.ts';
import { printable } from './printable.ts';

/** The line of a finding and, below it, the squiggle; both without a line number. */
export interface CodeFrame {
  /** Counts from 1. */
  readonly line: number;
  readonly code: string;
  readonly squiggle: string;
}

const LONGEST_BEFORE = 60;
const LONGEST_MARKED = 60;
const LONGEST_AFTER = 40;
const ELLIPSIS = '…';

/**
 * Cuts a long line around the finding, so that a one-line JSON file does not fill the screen; what
 * is cut off is not even looked at.
 */
export function codeFrame(text: string, at: Span, lines: LineIndex): CodeFrame {
  const { line } = lines.positionAt(at.start);
  const lineStart = lines.lineStart(line);
  const lineEnd = endOfLine(text, lineStart, lines.lineStart(line + 1));
  const before = lastPart(text, lineStart, at.start, LONGEST_BEFORE);
  const end = Math.min(at.end, lineEnd);
  const marked = firstPart(text, at.start, end, LONGEST_MARKED);
  const after = firstPart(text, end, lineEnd, LONGEST_AFTER);
  return {
    line: line + 1,
    code: before + marked + after,
    squiggle: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}

function endOfLine(text: string, lineStart: number, nextLineStart: number): number {
  let end = nextLineStart;
  while (end > lineStart && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

function firstPart(text: string, start: number, end: number, length: number): string {
  if (end - start <= length) return shown(text.slice(start, end));
  const cut = start + length;
  // A surrogate pair stays whole.
  return shown(text.slice(start, isLowSurrogate(text, cut) ? cut - 1 : cut)) + ELLIPSIS;
}

function lastPart(text: string, start: number, end: number, length: number): string {
  if (end - start <= length) return shown(text.slice(start, end));
  const cut = end - length;
  return ELLIPSIS + shown(text.slice(isLowSurrogate(text, cut) ? cut + 1 : cut, end));
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Tabs become two spaces: the line stands behind a margin, where tab stops mean nothing. */
function shown(text: string): string {
  return text.split('\t').map(printable).join('  ');
}
