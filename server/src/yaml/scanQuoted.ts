import { hexValue, isBlank, isBreak, TAB } from './characters.ts';
import { restOfLine, spanOnLine } from './failure.ts';
import { afterBreak, breakText, foldedBreaks } from './lineBreaks.ts';
import type { Scanner } from './scanner.ts';
import { say } from '../text/say.ts';

const BACKSLASH = 0x5c;
const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const hexLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Scans a single- or double-quoted scalar from its opening quote on. */
export function scanQuoted(scanner: Scanner, keyLevel: number): void {
  const { text, position: start } = scanner;
  const column = start - scanner.lineStart;
  const quote = text.charCodeAt(start);
  scanner.simpleKeyAllowed = false;
  const value = simpleContent(scanner, quote) ?? fullContent(scanner, quote);
  if (value === undefined) return;
  scanner.push({
    kind: 'scalar',
    start,
    end: scanner.position,
    column,
    keyLevel,
    text: value,
    style: quote === SINGLE_QUOTE ? 'single-quoted' : 'double-quoted',
  });
}

/** The content when it has neither escape nor line break; else undefined, and nothing has moved. */
function simpleContent(scanner: Scanner, quote: number): string | undefined {
  const { text, end } = scanner;
  const start = scanner.position + 1;
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code === quote) {
      if (quote === SINGLE_QUOTE && scanner.at(position + 1) === SINGLE_QUOTE) return undefined;
      scanner.position = position + 1;
      return text.slice(start, position);
    }
    if (code === BACKSLASH && quote === DOUBLE_QUOTE) return undefined;
    if (isBreak(code)) return undefined;
  }
  return undefined;
}

function fullContent(scanner: Scanner, quote: number): string | undefined {
  const { text } = scanner;
  const start = scanner.position;
  scanner.position++;
  let value = '';
  for (;;) {
    const { position } = scanner;
    if (scanner.atDocumentMarker(position) || position >= scanner.end) {
      const message = say`This text starts with ${String.fromCharCode(quote)} and never ends: close the quote.`;
      scanner.fail(message, restOfLine(text, start), start);
      return undefined;
    }
    const code = text.charCodeAt(position);
    if (code === quote) {
      scanner.position++;
      if (quote === DOUBLE_QUOTE || scanner.at(position + 1) !== SINGLE_QUOTE) return value;
      scanner.position++;
      value += "'";
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      const unescaped = unescape(scanner, start);
      if (unescaped === undefined) return undefined;
      value += unescaped;
    } else if (isBlank(code) || isBreak(code)) {
      value += whiteSpace(scanner);
    } else {
      const runEnd = endOfRun(scanner, quote);
      value += text.slice(position, runEnd);
      scanner.position = runEnd;
    }
  }
}

function endOfRun(scanner: Scanner, quote: number): number {
  const { text, end } = scanner;
  let position = scanner.position;
  for (; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code === quote || (code === BACKSLASH && quote === DOUBLE_QUOTE)) break;
    if (isBlank(code) || isBreak(code)) break;
  }
  return position;
}

/** Blanks inside a line stay; those around line breaks go, and the breaks are folded. */
function whiteSpace(scanner: Scanner): string {
  const { text } = scanner;
  const start = scanner.position;
  while (isBlank(scanner.at(scanner.position))) scanner.position++;
  if (!isBreak(scanner.at(scanner.position))) return text.slice(start, scanner.position);
  const first = breakText(scanner.at(scanner.position));
  skipQuotedBreak(scanner);
  return foldedBreaks(first, skipLeadingBlanks(scanner));
}

/** The line breaks among the blanks and breaks that begin a line. */
function skipLeadingBlanks(scanner: Scanner): string {
  let breaks = '';
  for (;;) {
    const code = scanner.at(scanner.position);
    if (isBreak(code)) {
      breaks += breakText(code);
      skipQuotedBreak(scanner);
    } else if (isBlank(code)) scanner.position++;
    else return breaks;
  }
}

/** Does not note U+0085, U+2028 and U+2029: in quotes they are what they look like. */
function skipQuotedBreak(scanner: Scanner): void {
  scanner.position = afterBreak(scanner.text, scanner.position, scanner.end);
  scanner.lineStart = scanner.position;
}

function unescape(scanner: Scanner, start: number): string | undefined {
  const { text, position } = scanner;
  const next = scanner.at(position + 1);
  if (isBreak(next)) {
    scanner.position++;
    skipQuotedBreak(scanner);
    return skipLeadingBlanks(scanner);
  }
  const letter = next === TAB ? '\t' : String.fromCharCode(next);
  const plain = escapes.get(letter);
  if (plain !== undefined && position + 1 < scanner.end) {
    scanner.position += 2;
    return plain;
  }
  const length = hexLengths.get(letter);
  const code = length === undefined ? -1 : codePoint(scanner, position + 2, length);
  if (length === undefined || code < 0) {
    const message = say`\`\\${letter}\` is no escape that YAML knows: write \`\\\\\` for a backslash, or use single quotes.`;
    scanner.fail(message, spanOnLine(text, position, Math.min(position + 2, scanner.end)), start);
    return undefined;
  }
  scanner.position += 2 + length;
  return String.fromCodePoint(code);
}

/** The character that `length` hexadecimal digits name, -1 when they name none. */
function codePoint(scanner: Scanner, start: number, length: number): number {
  let value = 0;
  for (let position = start; position < start + length; position++) {
    const digit = hexValue(scanner.at(position));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? -1 : value;
}
