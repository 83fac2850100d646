import { isBlank, isBlankOrEnd, isBreak, TAB } from './characters.ts';
import { breakText, foldedBreaks } from './lineBreaks.ts';
import type { Scanner } from './scanner.ts';
import { say } from '../text/say.ts';

/** Below 128: 1 for characters that can end a plain scalar's run, 2 for those that do in flow only. */
const stops = new Uint8Array(128);
for (const code of [9, 10, 13, 32, 58]) stops[code] = 1;
for (const character of ',?[]{}') stops[character.charCodeAt(0)] = 2;

/** Scans a scalar without quotes from the position on; it may go on over several lines. */
export function scanPlain(scanner: Scanner, keyLevel: number): void {
  const { text, position: start } = scanner;
  const column = start - scanner.lineStart;
  const flow = scanner.flowLevel > 0;
  const indent = scanner.indent + 1;
  scanner.simpleKeyAllowed = false;
  let value: string | undefined;
  let contentEnd = start;
  let fold = '';
  let isNewLine = false;
  for (;;) {
    const lineContent = scanner.position;
    const isEnd = scanner.atDocumentMarker(lineContent) || scanner.at(lineContent) === 0x23;
    const lineEnd = isEnd ? lineContent : contentEndOnLine(scanner, lineContent, flow);
    if (lineEnd > lineContent) {
      // Most scalars stand on one line: their text is one slice of the source.
      if (isNewLine)
        value = (value ?? text.slice(start, contentEnd)) + fold + text.slice(lineContent, lineEnd);
      contentEnd = lineEnd;
      isNewLine = false;
    }
    if (isEnd || !isBreak(scanner.at(scanner.position))) break;
    const breaks = skipBreaks(scanner, indent, start);
    if (breaks === undefined) return;
    fold = breaks;
    isNewLine = true;
    if (scanner.position >= scanner.end) break;
    if (!flow && scanner.position - scanner.lineStart < indent) break;
  }
  if (isNewLine) scanner.simpleKeyAllowed = true;
  scanner.push({
    kind: 'scalar',
    start,
    end: contentEnd,
    column,
    keyLevel,
    text: value ?? text.slice(start, contentEnd),
    style: 'plain',
  });
}

/** Moves the scanner to what ends the scalar on this line and answers where its content ends. */
function contentEndOnLine(scanner: Scanner, from: number, flow: boolean): number {
  const { text, end } = scanner;
  let position = from;
  let contentEnd = from;
  for (; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code < 128) {
      const stop = stops[code];
      if (stop === 0) {
        if (code === 0x23 && position > contentEnd) break;
      } else if (stop === 2) {
        if (flow) break;
      } else if (code === 0x3a) {
        if (isBlankOrEnd(scanner.at(position + 1))) break;
      } else if (isBlank(code)) {
        continue;
      } else {
        break;
      }
    } else if (isBreak(code)) {
      break;
    }
    contentEnd = position + 1;
  }
  scanner.position = position;
  return contentEnd;
}

/** Skips line breaks and indentation; answers what the breaks fold to, undefined after a failure. */
function skipBreaks(scanner: Scanner, indent: number, start: number): string | undefined {
  let first = '';
  let rest = '';
  for (;;) {
    const code = scanner.at(scanner.position);
    if (isBreak(code)) {
      const lineBreak = breakText(code);
      scanner.skipBreak();
      if (first === '') first = lineBreak;
      else rest += lineBreak;
    } else if (isBlank(code)) {
      if (code === TAB && scanner.position - scanner.lineStart < indent) {
        const message = say`A tab indents this line: use spaces.`;
        const span = { start: scanner.position, end: scanner.position + 1 };
        scanner.fail(message, span, start);
        return undefined;
      }
      scanner.position++;
    } else {
      return foldedBreaks(first, rest);
    }
  }
}
