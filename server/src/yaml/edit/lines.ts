import { BYTE_ORDER_MARK, isBreak as isLineBreak } from '../characters.ts';

// A line ends where go-yaml ends it, U+0085, U+2028 and U+2029 included; positions shown to people
// count otherwise and live elsewhere. A file may be one line: look no further than needed.

/** Offset of the first character of the line that holds `offset`; a byte order mark is no part of it. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return text.charCodeAt(start) === BYTE_ORDER_MARK && start < offset ? start + 1 : start;
}

/** Offset of the line break that ends the line of `offset`, or the text's length. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

/** Offset of the first character of the next line; the text's length on the last one. */
export function nextLineStart(text: string, offset: number): number {
  return afterBreak(text, lineEnd(text, offset));
}

/** The offset after the line break at `offset`, if there is one. */
export function afterBreak(text: string, offset: number): number {
  if (!isBreak(text, offset)) return offset;
  return text.startsWith('\r\n', offset) ? offset + 2 : offset + 1;
}

/** The offset before the line break that ends at `offset`, if there is one. */
export function beforeBreak(text: string, offset: number): number {
  if (offset === 0 || !isBreak(text, offset - 1)) return offset;
  return text.startsWith('\r\n', offset - 2) ? offset - 2 : offset - 1;
}

/** The white space that the line of `offset` starts with. */
export function indentation(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return text.slice(start, skipBlanks(text, start));
}

/** True when nothing but white space stands before `offset` on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  let start = offset;
  while (isBlank(text, start - 1)) start--;
  return (
    start === 0 ||
    isBreak(text, start - 1) ||
    (start === 1 && text.charCodeAt(0) === BYTE_ORDER_MARK)
  );
}

/** True when nothing but white space and a comment follows on the line. */
export function endsLine(text: string, offset: number): boolean {
  const next = skipBlanks(text, offset);
  return next === text.length || isBreak(text, next) || text[next] === '#';
}

/** True when both offsets lie on one line. */
export function onOneLine(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    if (isBreak(text, offset)) return false;
  }
  return true;
}

/** The line break that new lines beside `offset` get: the line's own, else the file's first. */
export function lineBreakNear(text: string, offset: number): string {
  const end = lineEnd(text, offset);
  const own = text.slice(end, afterBreak(text, end));
  if (own === '\n' || own === '\r\n' || own === '\r') return own;
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

export function skipBlanks(text: string, offset: number): number {
  let next = offset;
  while (isBlank(text, next)) next++;
  return next;
}

function isBlank(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || code === 9;
}

function isBreak(text: string, offset: number): boolean {
  return isLineBreak(text.charCodeAt(offset));
}
