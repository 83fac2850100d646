import type { Span } from '../text/span.ts';
import { BYTE_ORDER_MARK, isBreak, isGoSpace, LINE_FEED } from './characters.ts';
import type { ReadProblem } from './document.ts';
import { restOfLine } from './failure.ts';
import { jsonEnd } from './json.ts';
import { say } from '../text/say.ts';

/** One document's text. Its reading depends on nothing else in the file. */
export interface Piece {
  readonly span: Span;
  /**
   * Where kubectl's parser starts: before `span` when it is handed the `---` line too, which is
   * so for a marker that follows no document.
   */
  readonly readFrom: number;
  readonly format: 'yaml' | 'json';
  /** Why kubectl refuses the piece, whatever it holds. */
  readonly problem?: ReadProblem;
}

/** How far kubectl looks for the `{` that makes a file JSON, in bytes. */
const JSON_SIGHT = 4096;

/**
 * Splits a file as kubectl does (k8s.io/apimachinery v0.37, pkg/util/yaml/decoder.go): at every
 * line that starts with `---`, whatever stands around it; or after every value of a JSON stream.
 */
export function splitDocuments(text: string): readonly Piece[] {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  return isJsonFile(text) ? splitJson(text, start) : splitYaml(text, start);
}

/**
 * The pieces of the rest of a YAML file; it begins with the `---` line of the last document's end,
 * and its pieces depend on nothing before that.
 */
export function splitAfterDocument(text: string): readonly Piece[] {
  // The first piece is the document before the marker, of which nothing is here.
  return splitAtMarkers(text, -1, 0).slice(1);
}

/** True when kubectl tries to read the file as a stream of JSON values first. */
export function isJsonFile(text: string): boolean {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  let offset = start;
  let bytes = 0;
  for (; offset < text.length && isGoSpace(text.charCodeAt(offset)); offset++)
    bytes += utf8Length(text.charCodeAt(offset));
  return text.charCodeAt(offset) === 0x7b && bytes < JSON_SIGHT;
}

/**
 * kubectl reads JSON values as long as it can, then YAML: from the file's start when not even the
 * first was JSON, after the first when only that was. From the second on it insists on JSON.
 */
function splitJson(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let offset = start;
  for (;;) {
    const valueStart = skipJsonSpace(text, offset);
    if (valueStart >= text.length) return pieces;
    const end = jsonEnd(text, valueStart);
    if (end < 0) return [...pieces, ...splitRest(text, offset, ~end, pieces.length)];
    pieces.push({ span: { start: valueStart, end }, readFrom: valueStart, format: 'json' });
    offset = end;
  }
}

function splitRest(text: string, start: number, failedAt: number, count: number): readonly Piece[] {
  const yamlStart = count > 1 ? undefined : skipFirstLine(text, start);
  if (yamlStart !== undefined) return splitYaml(text, yamlStart);
  const message =
    count > 0
      ? say`This file is a stream of JSON objects, and this is no JSON: mend it, or remove it.`
      : say`This is neither JSON nor YAML: mend it, or remove it.`;
  const problem: ReadProblem = {
    code: 'syntax',
    message,
    span: restOfLine(text, Math.min(failedAt, text.length)),
  };
  const span = { start: skipJsonSpace(text, start), end: text.length };
  return [{ span, readFrom: span.start, format: 'json', problem }];
}

/** kubectl eats the white space up to and with the first line feed; undefined where it gives up. */
function skipFirstLine(text: string, start: number): number | undefined {
  for (let offset = start; ; offset++) {
    const code = text.codePointAt(offset) ?? 0;
    // Go reads half a surrogate pair as U+FFFD, and takes that for a decoding error.
    const isFault = code === 0xfffd || (code & 0xfff800) === 0xd800;
    if (isFault || !hasFourBytes(text, offset)) return undefined;
    if (!isGoSpace(code)) return offset;
    if (code === LINE_FEED) return offset + 1;
  }
}

function hasFourBytes(text: string, start: number): boolean {
  let bytes = 0;
  for (let offset = start; offset < text.length && bytes < 4; offset++)
    bytes += utf8Length(text.charCodeAt(offset));
  return bytes >= 4;
}

/** Of a code unit; half of a surrogate pair counts two of the pair's four bytes. */
function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return (code & 0xf800) === 0xd800 ? 2 : 3;
}

function skipJsonSpace(text: string, start: number): number {
  let offset = start;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return offset;
}

function splitYaml(text: string, start: number): readonly Piece[] {
  const marker = text.startsWith('---', start) ? start : nextMarker(text, start);
  return splitAtMarkers(text, start, marker);
}

/** `first` is the first marker behind `start`, or -1. */
function splitAtMarkers(text: string, start: number, first: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let pieceStart = start;
  let readFrom = start;
  let problem: ReadProblem | undefined;
  for (let marker = first; marker >= 0; marker = nextMarker(text, marker)) {
    const isEmpty = problem === undefined && marker === readFrom;
    if (!isEmpty) pieces.push(piece(pieceStart, marker, readFrom, problem));
    const lineEnd = afterLineFeed(text, marker);
    problem = markerProblem(text, marker, lineEnd);
    if (problem !== undefined) {
      pieceStart = problem.span.start;
      readFrom = pieceStart;
    } else {
      pieceStart = isEmpty ? afterFirstBreak(text, marker, lineEnd) : lineEnd;
      readFrom = isEmpty ? marker : lineEnd;
    }
  }
  if (readFrom < text.length || problem !== undefined)
    pieces.push(piece(pieceStart, text.length, readFrom, problem));
  return pieces;
}

function piece(
  start: number,
  end: number,
  readFrom: number,
  problem: ReadProblem | undefined,
): Piece {
  const span = { start: Math.min(start, end), end };
  return problem === undefined
    ? { span, readFrom, format: 'yaml' }
    : { span, readFrom, format: 'yaml', problem };
}

function nextMarker(text: string, from: number): number {
  const found = text.indexOf('\n---', from);
  return found < 0 ? -1 : found + 1;
}

function afterLineFeed(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

function afterFirstBreak(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && !isBreak(text.charCodeAt(offset))) offset++;
  return text.charCodeAt(offset) === 13 && offset + 2 === end ? end : Math.min(offset + 1, end);
}

/** Only white space and a comment may follow the marker on its line. */
function markerProblem(text: string, marker: number, lineEnd: number): ReadProblem | undefined {
  let offset = marker + 3;
  while (offset < lineEnd && isGoSpace(text.charCodeAt(offset))) offset++;
  if (offset >= lineEnd || text.charCodeAt(offset) === 0x23) return undefined;
  const message = say`kubectl refuses text after \`---\`: start the document on the next line.`;
  return { code: 'syntax', message, span: restOfLine(text, offset) };
}
