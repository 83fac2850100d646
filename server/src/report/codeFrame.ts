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

/** Cuts a long line around the finding, so that a one-line JSON file does not fill the screen. */
export function codeFrame(text: string, at: Span, lines: LineIndex): CodeFrame {
  const { line, character } = lines.positionAt(at.start);
  const content = text.slice(lines.lineStart(line), lines.lineStart(line + 1)).replace(/[\r\n]+$/, '');
  const end = Math.min(character + (at.end - at.start), content.length);
  const before = lastPart(content.slice(0, character), LONGEST_BEFORE);
  const marked = firstPart(content.slice(character, end), LONGEST_MARKED);
  const after = firstPart(content.slice(end), LONGEST_AFTER);
  return {
    line: line + 1,
    code: before + marked + after,
    squiggle: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}

function firstPart(text: string, length: number): string {
  if (text.length <= length) return shown(text);
  // A surrogate pair stays whole.
  const end = isLowSurrogate(text, length) ? length - 1 : length;
  return shown(text.slice(0, end)) + ELLIPSIS;
}

function lastPart(text: string, length: number): string {
  if (text.length <= length) return shown(text);
  const start = text.length - length;
  return ELLIPSIS + shown(text.slice(isLowSurrogate(text, start) ? start + 1 : start));
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Tabs become two spaces: the line stands behind a margin, where tab stops mean nothing. */
function shown(text: string): string {
  return text.split('\t').map(printable).join('  ');
}
