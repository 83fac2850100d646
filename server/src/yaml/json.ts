import { hexValue } from './characters.ts';
import type { SyntaxItem, SyntaxNode, SyntaxPair } from './syntax.ts';
import { MAXIMUM_DEPTH } from './parser.ts';

const LITERALS = ['true', 'false', 'null'];

/**
 * Where the JSON value that starts at `start` ends, as Go's encoding/json reads it; when there is
 * none, the bitwise complement (a negative number) of the offset that breaks it.
 */
export function jsonEnd(text: string, start: number): number {
  const closers: number[] = [];
  let offset = start;
  let expects: 'value' | 'first-item' | 'first-key' | 'key' | 'end' = 'value';
  for (;;) {
    offset = skipSpace(text, offset);
    const code = text.charCodeAt(offset);
    if (expects === 'end') {
      const closer = closers.at(-1);
      if (closer === undefined) return offset;
      if (code === closer) {
        closers.pop();
        offset++;
        if (closers.length === 0) return offset;
        continue;
      }
      if (code !== 0x2c) return ~offset;
      expects = closer === 0x7d ? 'key' : 'value';
      offset++;
      continue;
    }
    if ((expects === 'first-key' && code === 0x7d) || (expects === 'first-item' && code === 0x5d)) {
      expects = 'end';
      continue;
    }
    if (expects === 'first-key' || expects === 'key') {
      if (code !== 0x22) return ~offset;
      const end = stringEnd(text, offset);
      if (end < 0) return end;
      offset = skipSpace(text, end);
      if (text.charCodeAt(offset) !== 0x3a) return ~offset;
      offset++;
      expects = 'value';
      continue;
    }
    if (code === 0x7b || code === 0x5b) {
      closers.push(code + 2);
      expects = code === 0x7b ? 'first-key' : 'first-item';
      offset++;
      continue;
    }
    const end = scalarEnd(text, offset);
    if (end < 0 || closers.length === 0) return end;
    offset = end;
    expects = 'end';
  }
}

/** The tree of a JSON value that `jsonEnd` accepted; undefined where it nests too deep. */
export function parseJson(
  text: string,
  start: number,
): SyntaxNode | { readonly tooDeepAt: number } {
  const reader = { text, offset: start, tooDeepAt: -1 };
  const node = readValue(reader, 0);
  return reader.tooDeepAt < 0 && node !== undefined
    ? node
    : { tooDeepAt: Math.max(reader.tooDeepAt, 0) };
}

interface Reader {
  readonly text: string;
  offset: number;
  tooDeepAt: number;
}

function readValue(reader: Reader, depth: number): SyntaxNode | undefined {
  const { text } = reader;
  reader.offset = skipSpace(text, reader.offset);
  const start = reader.offset;
  const code = text.charCodeAt(start);
  if (code !== 0x7b && code !== 0x5b) return readScalar(reader);
  if (depth >= MAXIMUM_DEPTH) {
    reader.tooDeepAt = start;
    return undefined;
  }
  reader.offset++;
  return code === 0x7b ? readObject(reader, start, depth) : readArray(reader, start, depth);
}

function readObject(reader: Reader, start: number, depth: number): SyntaxNode | undefined {
  const pairs: SyntaxPair[] = [];
  while (!atCloser(reader, 0x7d)) {
    const key = readScalar(reader);
    reader.offset = skipSpace(reader.text, reader.offset);
    const colon = reader.offset++;
    const value = readValue(reader, depth + 1);
    if (value === undefined) return undefined;
    pairs.push({ key, value, question: -1, colon, comma: readComma(reader) });
  }
  const span = { start, end: reader.offset };
  return {
    kind: 'mapping',
    span,
    outerStart: start,
    anchor: undefined,
    tag: undefined,
    flow: true,
    indent: -1,
    pairs,
  };
}

function readArray(reader: Reader, start: number, depth: number): SyntaxNode | undefined {
  const items: SyntaxItem[] = [];
  while (!atCloser(reader, 0x5d)) {
    const value = readValue(reader, depth + 1);
    if (value === undefined) return undefined;
    items.push({ value, dash: -1, comma: readComma(reader) });
  }
  const span = { start, end: reader.offset };
  return {
    kind: 'sequence',
    span,
    outerStart: start,
    anchor: undefined,
    tag: undefined,
    flow: true,
    indent: -1,
    items,
  };
}

function atCloser(reader: Reader, closer: number): boolean {
  reader.offset = skipSpace(reader.text, reader.offset);
  if (reader.text.charCodeAt(reader.offset) !== closer) return false;
  reader.offset++;
  return true;
}

function readComma(reader: Reader): number {
  const offset = skipSpace(reader.text, reader.offset);
  if (reader.text.charCodeAt(offset) !== 0x2c) return -1;
  reader.offset = offset + 1;
  return offset;
}

function readScalar(reader: Reader): SyntaxNode {
  const { text } = reader;
  const start = reader.offset;
  const end = scalarEnd(text, start);
  reader.offset = end;
  const isString = text.charCodeAt(start) === 0x22;
  return {
    kind: 'scalar',
    span: { start, end },
    outerStart: start,
    anchor: undefined,
    tag: undefined,
    style: isString ? 'double-quoted' : 'plain',
    text: isString ? unescape(text.slice(start + 1, end - 1)) : text.slice(start, end),
  };
}

/** The content was checked, so JSON.parse takes it; half surrogate pairs become U+FFFD as in Go. */
function unescape(content: string): string {
  if (!content.includes('\\')) return content;
  const text: unknown = JSON.parse(`"${content}"`);
  return typeof text === 'string' ? text.replace(/\p{Surrogate}/gu, '\ufffd') : content;
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return offset;
}

function scalarEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 0x22) return stringEnd(text, start);
  for (const literal of LITERALS)
    if (text.startsWith(literal, start)) return start + literal.length;
  return numberEnd(text, start);
}

function stringEnd(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x22) return offset + 1;
    if (code < 0x20) return ~offset;
    if (code !== 0x5c) continue;
    offset++;
    const letter = text.charAt(offset);
    if (letter === 'u') {
      for (let digit = 0; digit < 4; digit++)
        if (hexValue(text.charCodeAt(++offset)) < 0) return ~offset;
    } else if (letter === '' || !'"\\/bfnrt'.includes(letter)) return ~offset;
  }
  return ~text.length;
}

const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]*)?([eE][-+]?[0-9]*)?/y;

function numberEnd(text: string, start: number): number {
  number.lastIndex = start;
  const match = number.exec(text);
  if (match === null) return ~start;
  const end = start + match[0].length;
  const [, fraction, exponent] = match;
  // A dot or an `e` without digits is no end of a number: Go does not try the part before it.
  return fraction === '.' || (exponent !== undefined && !/[0-9]$/.test(exponent)) ? ~end : end;
}
