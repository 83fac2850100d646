import { isBlankOrEnd, SPACE, TAB } from './characters.ts';
import { EARLY_END, restOfLine, spanOnLine } from './failure.ts';
import { scanAnchor } from './scanAnchor.ts';
import { scanBlockScalar } from './scanBlockScalar.ts';
import type { Scanner } from './scanner.ts';
import { scanPlain } from './scanPlain.ts';
import { scanQuoted } from './scanQuoted.ts';
import { scanDirective, scanTag } from './scanTag.ts';
import { type PlainToken, plainToken } from './token.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** Scans from the position to the end of the next token and pushes it, and what it opens or closes. */
export function fetchToken(scanner: Scanner): void {
  scanner.skipToToken();
  const { position } = scanner;
  const column = position - scanner.lineStart;
  scanner.unroll(column);
  if (position >= scanner.end) return fetchStreamEnd(scanner);
  const code = scanner.text.charCodeAt(position);
  if (column === 0) {
    if (code === 0x25) return fetchDirective(scanner);
    if (scanner.atDocumentMarker(position)) return fetchDocumentMarker(scanner, code);
  }
  switch (code) {
    case 0x5b: // [
      return fetchFlowStart(scanner, 'flow-sequence-start');
    case 0x7b: // {
      return fetchFlowStart(scanner, 'flow-mapping-start');
    case 0x5d: // ]
      return fetchFlowEnd(scanner, 'flow-sequence-end');
    case 0x7d: // }
      return fetchFlowEnd(scanner, 'flow-mapping-end');
    case 0x2c: // ,
      return fetchIndicator(scanner, 'flow-entry', true);
    case 0x2d: // -
      return isBlankOrEnd(scanner.at(position + 1))
        ? fetchBlockEntry(scanner)
        : fetchPlain(scanner);
    case 0x3f: // ?
      return isIndicator(scanner) ? fetchKey(scanner) : fetchPlain(scanner);
    case 0x3a: // :
      return isIndicator(scanner) ? fetchValue(scanner) : fetchPlain(scanner);
    case 0x2a: // *
      return scanAnchor(scanner, 'alias', scanner.saveSimpleKey());
    case 0x26: // &
      return scanAnchor(scanner, 'anchor', scanner.saveSimpleKey());
    case 0x21: // !
      return scanTag(scanner, scanner.saveSimpleKey());
    case 0x27: // '
    case 0x22: // "
      return scanQuoted(scanner, scanner.saveSimpleKey());
    case 0x7c: // |
    case 0x3e: // >
      return scanner.flowLevel > 0 ? failAtCharacter(scanner) : fetchBlockScalar(scanner);
    case TAB:
    case 0x25: // %
    case 0x40: // @
    case 0x60: // `
      return failAtCharacter(scanner);
    default:
      return fetchPlain(scanner);
  }
}

/** In block context `?` and `:` are text unless a blank follows. */
function isIndicator(scanner: Scanner): boolean {
  return scanner.flowLevel > 0 || isBlankOrEnd(scanner.at(scanner.position + 1));
}

function fetchStreamEnd(scanner: Scanner): void {
  const { end } = scanner;
  // The end counts as a new line: no key goes on.
  scanner.lineStart = end;
  leaveDocument(scanner);
  scanner.push(plainToken('stream-end', end, end, 0));
}

function fetchDirective(scanner: Scanner): void {
  leaveDocument(scanner);
  scanDirective(scanner);
}

function fetchDocumentMarker(scanner: Scanner, code: number): void {
  leaveDocument(scanner);
  const start = scanner.position;
  scanner.position += 3;
  const kind = code === 0x2d ? 'document-start' : 'document-end';
  scanner.push(plainToken(kind, start, start + 3, 0));
}

function leaveDocument(scanner: Scanner): void {
  scanner.unroll(-1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = false;
}

function fetchFlowStart(
  scanner: Scanner,
  kind: 'flow-sequence-start' | 'flow-mapping-start',
): void {
  const keyLevel = scanner.saveSimpleKey();
  scanner.openFlow();
  scanner.simpleKeyAllowed = true;
  pushCharacter(scanner, kind, keyLevel);
}

function fetchFlowEnd(scanner: Scanner, kind: 'flow-sequence-end' | 'flow-mapping-end'): void {
  scanner.removeSimpleKey();
  scanner.closeFlow();
  scanner.simpleKeyAllowed = false;
  pushCharacter(scanner, kind, -1);
}

function fetchBlockEntry(scanner: Scanner): void {
  if (scanner.flowLevel === 0) {
    if (!scanner.simpleKeyAllowed) {
      const message = say`A list item cannot start here: put the \`-\` on a line of its own.`;
      return failHere(scanner, message);
    }
    scanner.roll('block-sequence-start');
  }
  fetchIndicator(scanner, 'block-entry', true);
}

function fetchKey(scanner: Scanner): void {
  const block = scanner.flowLevel === 0;
  if (block) {
    if (!scanner.simpleKeyAllowed) {
      return failHere(scanner, say`A \`?\` key cannot start here: put it on a line of its own.`);
    }
    scanner.roll('block-mapping-start');
  }
  fetchIndicator(scanner, 'key', block);
}

function fetchValue(scanner: Scanner): void {
  if (scanner.makeKey()) {
    scanner.simpleKeyAllowed = false;
    return pushCharacter(scanner, 'value', -1);
  }
  if (scanner.failure !== undefined) return;
  const block = scanner.flowLevel === 0;
  if (block) {
    if (!scanner.simpleKeyAllowed) return failAtMisplacedValue(scanner);
    scanner.roll('block-mapping-start');
  }
  scanner.simpleKeyAllowed = block;
  pushCharacter(scanner, 'value', -1);
}

function fetchIndicator(
  scanner: Scanner,
  kind: PlainToken['kind'],
  simpleKeyAllowed: boolean,
): void {
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = simpleKeyAllowed;
  pushCharacter(scanner, kind, -1);
}

function fetchPlain(scanner: Scanner): void {
  scanPlain(scanner, scanner.saveSimpleKey());
}

function fetchBlockScalar(scanner: Scanner): void {
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = true;
  scanBlockScalar(scanner);
}

function pushCharacter(scanner: Scanner, kind: PlainToken['kind'], keyLevel: number): void {
  const start = scanner.position++;
  scanner.push({ kind, start, end: start + 1, column: start - scanner.lineStart, keyLevel });
}

function failAtCharacter(scanner: Scanner): void {
  const code = scanner.at(scanner.position);
  const message =
    code === TAB
      ? say`A tab indents this line: use spaces.`
      : say`A value cannot start with \`${String.fromCharCode(code)}\`: put it in quotes.`;
  failHere(scanner, message);
}

function failHere(scanner: Scanner, message: Text): void {
  scanner.fail(message, { start: scanner.position, end: scanner.position + 1 });
}

/** `a: b: c`, or a key that is indented too far and so joins the value above it. */
function failAtMisplacedValue(scanner: Scanner): void {
  const { text, position, lineStart, lastScalar } = scanner;
  const touches = lastScalar.start >= 0 && text.slice(lastScalar.end, position).trim() === '';
  if (touches && lastScalar.start < lineStart) {
    const message = say`This key is indented deeper than the value above it allows: align it with the keys it belongs to.`;
    const key = spanOnLine(text, firstWord(text, lineStart, position), position);
    const quote = text.charCodeAt(lastScalar.start);
    if (quote !== 0x22 && quote !== 0x27) return scanner.fail(message, key, lastScalar.start);
    return scanner.fail(EARLY_END, restOfLine(text, lastScalar.start));
  }
  const start = touches ? lastScalar.start : firstWord(text, lineStart, position);
  const message = say`A second \`key:\` cannot stand on this line: put it on its own line, or quote the value.`;
  scanner.fail(message, spanOnLine(text, start, position), start);
}

function firstWord(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && text.charCodeAt(offset) <= SPACE) offset++;
  return offset;
}
