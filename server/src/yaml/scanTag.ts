import {
  hexValue,
  isBlank,
  isBlankOrEnd,
  isBreak,
  isDigit,
  isWordCharacter,
} from './characters.ts';
import { restOfLine, spanOnLine } from './failure.ts';
import type { Scanner } from './scanner.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

const BANG = 0x21;
const PERCENT = 0x25;
export const WRONG_VERSION = say`kubectl reads YAML 1.1 only: remove this line.`;
const URI_CHARACTERS = ";/?:@&=+$,.!~*'()[]%";

/** Scans a tag (`!`, `!name`, `!!str`, `!handle!name`, `!<verbatim>`). */
export function scanTag(scanner: Scanner, keyLevel: number): void {
  const start = scanner.position;
  const column = start - scanner.lineStart;
  scanner.simpleKeyAllowed = false;
  const tag = scanner.at(start + 1) === 0x3c ? scanVerbatim(scanner) : scanShorthand(scanner);
  if (tag === undefined || !isBlankOrEnd(scanner.at(scanner.position))) {
    const message = say`This is no tag that YAML knows: write \`!!str\`, \`!!int\` or the like, or quote text that starts with \`!\`.`;
    return scanner.fail(message, spanOnLine(scanner.text, start, scanner.position), start);
  }
  scanner.push({ kind: 'tag', start, end: scanner.position, column, keyLevel, ...tag });
}

/** Scans a line that starts with `%`; kubectl takes `%YAML 1.1` and `%TAG` alone. */
export function scanDirective(scanner: Scanner): void {
  const start = scanner.position++;
  const name = scanWord(scanner);
  const isSeparated = isBlankOrEnd(scanner.at(scanner.position));
  if (isSeparated && name === 'YAML') return scanVersion(scanner, start);
  if (isSeparated && name === 'TAG') return scanTagDirective(scanner, start);
  failDirective(
    scanner,
    start,
    say`kubectl does not know this directive: remove the line, or quote text that starts with \`%\`.`,
  );
}

function scanVersion(scanner: Scanner, start: number): void {
  skipBlanks(scanner);
  const major = scanDigits(scanner);
  const dot = scanner.at(scanner.position++) === 0x2e;
  const minor = scanDigits(scanner);
  if (!dot || major.length === 0 || minor.length === 0 || major.length > 2 || minor.length > 2) {
    return failDirective(scanner, start, WRONG_VERSION);
  }
  const end = scanner.position;
  if (!skipRestOfLine(scanner, start)) return;
  const supported = Number(major) === 1 && Number(minor) === 1;
  scanner.push({ kind: 'version-directive', start, end, column: 0, keyLevel: -1, supported });
}

function scanTagDirective(scanner: Scanner, start: number): void {
  skipBlanks(scanner);
  const handle = scanHandle(scanner);
  const isHandle = handle === '!' || (handle.length > 1 && handle.endsWith('!'));
  const isSeparated = isBlank(scanner.at(scanner.position));
  skipBlanks(scanner);
  const prefix = isHandle && isSeparated ? scanUri(scanner) : undefined;
  if (prefix === undefined || prefix === '' || !isBlankOrEnd(scanner.at(scanner.position))) {
    return failDirective(
      scanner,
      start,
      say`A %TAG line needs a handle and a prefix: remove the line.`,
    );
  }
  const end = scanner.position;
  if (!skipRestOfLine(scanner, start)) return;
  scanner.push({ kind: 'tag-directive', start, end, column: 0, keyLevel: -1, handle, prefix });
}

function failDirective(scanner: Scanner, start: number, message: Text): void {
  scanner.fail(message, restOfLine(scanner.text, start), start);
}

function skipRestOfLine(scanner: Scanner, start: number): boolean {
  skipBlanks(scanner);
  if (scanner.at(scanner.position) === 0x23) {
    while (scanner.position < scanner.end && !isBreak(scanner.at(scanner.position)))
      scanner.position++;
  }
  if (scanner.position < scanner.end && !isBreak(scanner.at(scanner.position))) {
    failDirective(
      scanner,
      start,
      say`Nothing but a comment can follow a directive: remove the rest of the line.`,
    );
    return false;
  }
  if (scanner.position < scanner.end) scanner.skipBreak();
  return true;
}

function scanVerbatim(scanner: Scanner): { handle: string; suffix: string } | undefined {
  scanner.position += 2;
  const suffix = scanUri(scanner);
  if (suffix === undefined || suffix === '' || scanner.at(scanner.position) !== 0x3e)
    return undefined;
  scanner.position++;
  return { handle: '', suffix };
}

function scanShorthand(scanner: Scanner): { handle: string; suffix: string } | undefined {
  const handle = scanHandle(scanner);
  const suffix = scanUri(scanner);
  if (suffix === undefined) return undefined;
  if (handle.length > 1 && handle.endsWith('!'))
    return suffix === '' ? undefined : { handle, suffix };
  const name = handle.slice(1) + suffix;
  return name === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix: name };
}

/** `!`, the word characters after it, and a closing `!` where there is one; empty without a `!`. */
function scanHandle(scanner: Scanner): string {
  const start = scanner.position;
  if (scanner.at(start) !== BANG) return '';
  scanner.position++;
  scanWord(scanner);
  if (scanner.at(scanner.position) === BANG) scanner.position++;
  return scanner.text.slice(start, scanner.position);
}

function scanUri(scanner: Scanner): string | undefined {
  let uri = '';
  for (;;) {
    const code = scanner.at(scanner.position);
    if (code === PERCENT) {
      const character = scanUriEscape(scanner);
      if (character === undefined) return undefined;
      uri += character;
    } else if (
      isWordCharacter(code) ||
      (code !== 0 && URI_CHARACTERS.includes(String.fromCharCode(code)))
    ) {
      uri += String.fromCharCode(code);
      scanner.position++;
    } else {
      return uri;
    }
  }
}

/** One character, written as the `%XX` octets of its UTF-8 form. */
function scanUriEscape(scanner: Scanner): string | undefined {
  const first = scanOctet(scanner);
  if (first < 0x80) return first < 0 ? undefined : String.fromCharCode(first);
  const length = first >= 0xf8 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
  if (length === 0) return undefined;
  let point = first & (0xff >> (length + 1));
  for (let rest = 1; rest < length; rest++) {
    const octet = scanOctet(scanner);
    if ((octet & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (octet & 0x3f);
  }
  return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
}

function scanOctet(scanner: Scanner): number {
  const { position } = scanner;
  if (scanner.at(position) !== PERCENT) return -1;
  const high = hexValue(scanner.at(position + 1));
  const low = hexValue(scanner.at(position + 2));
  if (high < 0 || low < 0) return -1;
  scanner.position += 3;
  return high * 16 + low;
}

function scanWord(scanner: Scanner): string {
  const start = scanner.position;
  while (isWordCharacter(scanner.at(scanner.position))) scanner.position++;
  return scanner.text.slice(start, scanner.position);
}

function scanDigits(scanner: Scanner): string {
  const start = scanner.position;
  while (isDigit(scanner.at(scanner.position))) scanner.position++;
  return scanner.text.slice(start, scanner.position);
}

function skipBlanks(scanner: Scanner): void {
  while (isBlank(scanner.at(scanner.position))) scanner.position++;
}
