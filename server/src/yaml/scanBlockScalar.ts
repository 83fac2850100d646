import { isBlank, isBreak, isDigit, isUnusualBreak, SPACE, TAB } from './characters.ts';
import { restOfLine } from './failure.ts';
import { breakText } from './lineBreaks.ts';
import type { Scanner } from './scanner.ts';
import { say } from '../text/say.ts';

interface Header {
  readonly chomping: 'strip' | 'clip' | 'keep';
  /** The indentation indicator, 0 when there is none. */
  readonly increment: number;
}

/** Scans a literal (`|`) or folded (`>`) scalar from its indicator on. */
export function scanBlockScalar(scanner: Scanner): void {
  const { text, position: start } = scanner;
  const column = start - scanner.lineStart;
  const literal = text.charCodeAt(start) === 0x7c;
  scanner.position++;
  const header = scanHeader(scanner, start);
  if (header === undefined) return;
  let contentEnd = scanner.position;
  if (!skipRestOfHeader(scanner, start)) return;

  let indent = header.increment === 0 ? 0 : Math.max(scanner.indent, 0) + header.increment;
  let value = '';
  let leadingBreak = '';
  let leadingBlank = false;
  const blankLines = skipBlankLines(scanner, indent, start);
  if (blankLines === undefined) return;
  let trailingBreaks = blankLines.breaks;
  if (indent === 0) indent = Math.max(blankLines.widest, scanner.indent + 1, 1);
  while (scanner.position < scanner.end && scanner.position - scanner.lineStart === indent) {
    const lineContent = scanner.position;
    const blank = isBlank(text.charCodeAt(lineContent));
    if (!literal && !leadingBlank && !blank && leadingBreak === '\n') {
      if (trailingBreaks === '') value += ' ';
    } else {
      value += leadingBreak;
    }
    value += trailingBreaks;
    leadingBlank = blank;
    skipToBreak(scanner);
    value += text.slice(lineContent, scanner.position);
    contentEnd = scanner.position;
    leadingBreak = readBreak(scanner);
    const lines = skipBlankLines(scanner, indent, start);
    if (lines === undefined) return;
    trailingBreaks = lines.breaks;
    if (header.chomping === 'keep' && lines.end > contentEnd) contentEnd = lines.end;
  }
  if (header.chomping !== 'strip') value += leadingBreak;
  if (header.chomping === 'keep') value += trailingBreaks;
  scanner.push({
    kind: 'scalar',
    start,
    end: contentEnd,
    column,
    keyLevel: -1,
    text: value,
    style: literal ? 'literal' : 'folded',
  });
}

function scanHeader(scanner: Scanner, start: number): Header | undefined {
  let chomping = scanChomping(scanner);
  let increment = 0;
  if (isDigit(scanner.at(scanner.position))) {
    increment = scanner.at(scanner.position) - 0x30;
    if (increment === 0) {
      const message = say`A block text cannot be indented by 0: write 1 to 9, or leave the number out.`;
      scanner.fail(message, { start: scanner.position, end: scanner.position + 1 }, start);
      return undefined;
    }
    scanner.position++;
    chomping ??= scanChomping(scanner);
  }
  return { chomping: chomping ?? 'clip', increment };
}

function scanChomping(scanner: Scanner): 'strip' | 'keep' | undefined {
  const code = scanner.at(scanner.position);
  if (code !== 0x2b && code !== 0x2d) return undefined;
  scanner.position++;
  return code === 0x2b ? 'keep' : 'strip';
}

function skipRestOfHeader(scanner: Scanner, start: number): boolean {
  while (isBlank(scanner.at(scanner.position))) scanner.position++;
  if (scanner.at(scanner.position) === 0x23) skipToBreak(scanner);
  if (scanner.position < scanner.end && !isBreak(scanner.at(scanner.position))) {
    const message = say`Nothing but a comment can follow \`|\` or \`>\` on its line: start the text on the next one.`;
    scanner.fail(message, restOfLine(scanner.text, scanner.position), start);
    return false;
  }
  readBreak(scanner);
  return true;
}

/**
 * Skips the indentation and the empty lines before the next line with content. `end` is where the
 * last of the empty lines ends, without its break; `widest` the largest indentation met.
 */
function skipBlankLines(
  scanner: Scanner,
  indent: number,
  start: number,
): { readonly breaks: string; readonly widest: number; readonly end: number } | undefined {
  let breaks = '';
  let widest = 0;
  let end = -1;
  for (;;) {
    let column = scanner.position - scanner.lineStart;
    while ((indent === 0 || column < indent) && scanner.at(scanner.position) === SPACE) {
      scanner.position++;
      column++;
    }
    if (column > widest) widest = column;
    const code = scanner.at(scanner.position);
    if (code === TAB && (indent === 0 || column < indent)) {
      const message = say`A tab indents this line: use spaces.`;
      scanner.fail(message, { start: scanner.position, end: scanner.position + 1 }, start);
      return undefined;
    }
    // kubectl ends every document with a line feed, also a line of blanks and one after U+2028.
    if (scanner.position >= scanner.end && (column > 0 || endsUnusually(scanner))) breaks += '\n';
    if (!isBreak(code)) return { breaks, widest, end };
    end = scanner.position;
    breaks += readBreak(scanner);
  }
}

function endsUnusually({ text, end }: Scanner): boolean {
  return end > 0 && isUnusualBreak(text.charCodeAt(end - 1));
}

/** The end of the text is a line break too: see above. */
function readBreak(scanner: Scanner): string {
  if (scanner.position >= scanner.end) {
    scanner.lineStart = scanner.position;
    return '\n';
  }
  const lineBreak = breakText(scanner.at(scanner.position));
  scanner.skipBreak();
  return lineBreak;
}

function skipToBreak(scanner: Scanner): void {
  const { text, end } = scanner;
  let { position } = scanner;
  for (; position < end; position++) {
    const code = text.charCodeAt(position);
    if ((code <= 13 || code >= 0x85) && isBreak(code)) break;
  }
  scanner.position = position;
}
