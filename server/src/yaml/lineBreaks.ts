import { CARRIAGE_RETURN, LINE_FEED } from './characters.ts';

/** The offset behind the line break at `position`; `\r\r\n` is one, since kubectl drops a `\r`. */
export function afterBreak(text: string, position: number, end: number): number {
  if (text.charCodeAt(position) !== CARRIAGE_RETURN) return position + 1;
  const next = position + 1 < end ? text.charCodeAt(position + 1) : 0;
  if (next === LINE_FEED) return position + 2;
  const third = position + 2 < end ? text.charCodeAt(position + 2) : 0;
  return next === CARRIAGE_RETURN && third === LINE_FEED ? position + 3 : position + 1;
}

/** A line break as a scalar keeps it: U+2028 and U+2029 stay, the others become `\n`. */
export function breakText(code: number): string {
  return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
}

/** A single break becomes a space; the first of several is dropped, unless it is U+2028 or U+2029. */
export function foldedBreaks(first: string, rest: string): string {
  if (first !== '\n') return first + rest;
  return rest === '' ? ' ' : rest;
}
