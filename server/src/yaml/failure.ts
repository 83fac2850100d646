import type { Span } from '../text/span.ts';
import { isBreak } from './characters.ts';
import type { ReadProblem } from './document.ts';
import type { Text } from '../text/say.ts';
import { say } from '../text/say.ts';

/** Why reading stopped, and the offset from which on the document is not known. */
export interface Failure {
  readonly code: ReadProblem['code'];
  readonly message: Text;
  readonly span: Span;
  readonly brokenAt: number;
}

/**
 * The part of `start`..`end` that stands on the first of its lines, widened to one character where
 * it is empty and the line has a character beside it.
 */
export function spanOnLine(text: string, start: number, end: number): Span {
  const limit = Math.min(end, text.length);
  let lineEnd = start;
  while (lineEnd < limit && !isBreak(text.charCodeAt(lineEnd))) lineEnd++;
  if (lineEnd > start) return { start, end: lineEnd };
  if (start < text.length && !isBreak(text.charCodeAt(start))) return { start, end: start + 1 };
  if (start > 0 && !isBreak(text.charCodeAt(start - 1))) return { start: start - 1, end: start };
  return { start, end: start };
}

/** From `start` to the end of its line, without the blanks before the line break. */
export function restOfLine(text: string, start: number): Span {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return spanOnLine(text, start, end);
}

export function hasBreak(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++)
    if (isBreak(text.charCodeAt(offset))) return true;
  return false;
}

/** For a quoted text over several lines with something behind it: it took in what it should not. */
export const EARLY_END = say`This text in quotes goes on over several lines and ends before more text: close its quote, or double the quotes inside it.`;
