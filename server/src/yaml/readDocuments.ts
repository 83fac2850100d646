import { compose } from './compose.ts';
import { BYTE_ORDER_MARK, isBreak } from './characters.ts';
import type { ReadProblem, YamlDocument } from './document.ts';
import { type Failure, spanOnLine } from './failure.ts';
import { parseJson } from './json.ts';
import { composeCommon } from './lazyNodes.ts';
import { syntaxAt } from './lazySyntax.ts';
import { MAXIMUM_DEPTH, parse, type Parsed } from './parser.ts';
import { prune } from './prune.ts';
import { readCommon } from './readCommon.ts';
import { Scanner } from './scanner.ts';
import { type Piece, splitDocuments } from './splitDocuments.ts';
import { say } from '../text/say.ts';

/** What go-yaml's reader refuses wherever it stands. */
const control = /[^\t\n\r -~\x85\xa0-\ufffd]/;

/** More of them help nobody, and a hostile document could hold a million. */
const MAXIMUM_PROBLEMS = 100;

/**
 * Reads every document of a file with kubectl's semantics (k8s.io/apimachinery v0.37, go-yaml v2),
 * in file order. Never throws; what is wrong stands in the documents' problems.
 */
export function readDocuments(text: string): readonly YamlDocument[] {
  return splitDocuments(text).map((piece) => readDocument(text, piece));
}

/** Reads one piece of `splitDocuments(text)`. */
export function readDocument(text: string, piece: Piece): YamlDocument {
  if (piece.problem !== undefined) return readYaml(text, piece);
  if (piece.format === 'json') return readJson(text, piece);
  return readCommonYaml(text, piece) ?? readYaml(text, piece);
}

/** Reads one piece of YAML as `readDocument` does; undefined where the text is in any way unusual. */
export function readCommonYaml(text: string, { span, readFrom }: Piece): YamlDocument | undefined {
  const { end } = span;
  const tape = readCommon(text, readFrom, end);
  if (tape === undefined) return undefined;
  const syntax = syntaxAt({ text, end, tape }, 0);
  const root = composeCommon(syntax);
  const { keys } = tape;
  return { span, root, syntax, problems: [], brokenAt: undefined, keys, format: 'yaml' };
}

function readJson(text: string, piece: Piece): YamlDocument {
  const { span } = piece;
  const parsed = parseJson(text, span.start);
  if ('tooDeepAt' in parsed) {
    const message = say`More than ${MAXIMUM_DEPTH} lists and mappings inside each other: the document is not analysed.`;
    const problem: ReadProblem = {
      code: 'depth',
      message,
      span: spanOnLine(text, parsed.tooDeepAt, parsed.tooDeepAt + 1),
    };
    return {
      span,
      root: undefined,
      syntax: undefined,
      problems: [problem],
      brokenAt: span.start,
      format: 'json',
    };
  }
  const root = composeCommon(parsed);
  return { span, root, syntax: parsed, problems: [], brokenAt: undefined, format: 'json' };
}

/** Reads any YAML; where the text is ordinary, with the same result as `readDocument`, but slower. */
export function readYaml(text: string, piece: Piece): YamlDocument {
  const { span, readFrom, format } = piece;
  const controlAt = text.slice(readFrom, span.end).search(control);
  const end = controlAt < 0 ? span.end : readFrom + controlAt;
  const scanner = new Scanner(text, readFrom, end);
  const parsed = parse(scanner);
  const failure =
    controlAt < 0 ? scanner.failure : controlFailure(text, end, span.start, scanner.failure);
  const kept = failure === undefined ? parsed : pruned(parsed, failure.brokenAt);
  const { root, problems: refused } = compose(kept, text);
  const problems = [...refused, ...brokenMarks(text, readFrom)];
  if (piece.problem !== undefined) problems.push(piece.problem);
  if (failure !== undefined) {
    problems.push({ code: failure.code, message: failure.message, span: failure.span });
  }
  const brokenAt = failure?.brokenAt ?? (root === undefined ? span.start : span.end);
  const isBroken = problems.length > 0;
  for (const offset of scanner.unusualBreaks) problems.push(unusualBreak(text, offset));
  problems.sort((a, b) => a.span.start - b.span.start);
  return {
    span,
    root,
    syntax: root === undefined ? undefined : kept.root,
    problems: problems.slice(0, MAXIMUM_PROBLEMS),
    brokenAt: isBroken ? brokenAt : undefined,
    format,
  };
}

function pruned(parsed: Parsed, offset: number): Parsed {
  return { ...parsed, root: parsed.root === undefined ? undefined : prune(parsed.root, offset) };
}

/** The line with the character is not read: what stands before it there may be half a value. */
function controlFailure(
  text: string,
  offset: number,
  start: number,
  earlier: Failure | undefined,
): Failure {
  let lineStart = offset;
  while (lineStart > start && !isBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'syntax',
    message: say`The control character U+${code} makes kubectl refuse the document: remove it.`,
    span: { start: offset, end: offset + 1 },
    brokenAt: Math.min(lineStart, earlier?.brokenAt ?? lineStart),
  };
}

/** After a second mark go-yaml skips the first character of lines, wherever its buffer ends. */
function brokenMarks(text: string, start: number): readonly ReadProblem[] {
  const second = start + 1;
  const marks =
    text.charCodeAt(start) === BYTE_ORDER_MARK && text.charCodeAt(second) === BYTE_ORDER_MARK;
  if (!marks) return [];
  const message = say`A second byte order mark makes kubectl misread the lines below: remove it.`;
  return [{ code: 'syntax', message, span: { start: second, end: second + 1 } }];
}

function unusualBreak(text: string, offset: number): ReadProblem {
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  const message = say`kubectl starts a new line at this invisible character (U+${code}), editors do not: replace it by a line break or a space.`;
  return { code: 'line-separator', message, span: { start: offset, end: offset + 1 } };
}
