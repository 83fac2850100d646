import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from './characters.ts';
import { COLON, CommonScanner, DASH, DOT, HASH, PERCENT } from './commonScanner.ts';
import { isOrdinaryKey, isOrdinaryValue } from './ordinaryScalar.ts';
import { ENCODED, KIND_MASK, MAPPING, PLAIN, SEQUENCE, type Tape } from './tape.ts';

/** What needs the other reader: control characters, and line breaks and marks beyond ASCII. */
const unusual = /[^\t\n\r -~\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;
const loneReturn = /\r(?!\n)/;

/** Collections inside each other; far less than what the other reader refuses. */
const MAXIMUM_DEPTH = 100;

/**
 * Reads the YAML that manifests are mostly written in: block mappings and lists, flow, scalars of
 * all styles, comments. Undefined for everything else, and for everything that might be wrong:
 * anchors, tags, `?` keys, tabs for blanks, most errors. What it answers is what `parse` answers.
 */
export function readCommon(text: string, start: number, end: number): Tape | undefined {
  const piece = text.slice(start, end);
  if (unusual.test(piece) || (piece.includes('\r') && loneReturn.test(piece))) return undefined;
  const scanner = new CommonScanner(text, start, end);
  if (text.startsWith('---', start)) {
    scanner.position += 3;
    if (!scanner.isGap(scanner.position) || !scanner.endLine(false)) return undefined;
  } else if (!scanner.endLine(true)) return undefined;
  if (scanner.position >= end) return undefined;
  const isRead = new CommonReader(scanner).node(-1) && scanner.position >= end;
  if (!isRead || (scanner.tape.at(0) & KIND_MASK) < MAPPING) return undefined;
  scanner.tape.trim();
  return scanner.tape;
}

/** Every method answers false where it gives up. */
class CommonReader {
  readonly #scanner: CommonScanner;
  readonly #tape: Tape;
  #depth = 0;
  /** Where the value that was read last ends. */
  #end = 0;

  constructor(scanner: CommonScanner) {
    this.#scanner = scanner;
    this.#tape = scanner.tape;
  }

  /** Reads a value of any kind in a block of that indentation, and moves to the next content. */
  node(parent: number): boolean {
    const scanner = this.#scanner;
    if (this.#atDash()) return this.#sequence(false);
    if (!isText(scanner.at(scanner.position))) return this.#inline(parent);
    const { lineStart } = scanner;
    if (!scanner.scanText(false)) return false;
    if (this.#colon(false) < 0) return this.#finishText(parent);
    return scanner.lineStart === lineStart && this.#mapping(scanner.start - lineStart);
  }

  /** Reads a value that follows a key on its line, where no block collection can start. */
  #inline(parent: number): boolean {
    const scanner = this.#scanner;
    const code = scanner.at(scanner.position);
    if (code === 0x7c || code === 0x3e) {
      if (!scanner.blockScalar(parent)) return false;
      this.#end = this.#tape.at(this.#tape.length - 1);
      return true;
    }
    if (code === 0x5b || code === 0x7b) return this.#flow(code) && scanner.endLine(false);
    return scanner.scanText(false) && this.#finishText(parent);
  }

  #finishText(parent: number): boolean {
    if (!this.#scanner.finishText(parent)) return false;
    this.#end = this.#tape.at(this.#tape.length - 1);
    return true;
  }

  /** The first key was scanned. */
  #mapping(column: number): boolean {
    const scanner = this.#scanner;
    if (++this.#depth > MAXIMUM_DEPTH) return false;
    const index = this.#tape.open(MAPPING, scanner.start, column);
    for (;;) {
      const { lineStart } = scanner;
      const colon = this.#colon(false);
      if (colon < 0 || !this.#key(colon) || scanner.lineStart !== lineStart) return false;
      if (!this.#value(colon, column) || scanner.column > column) return false;
      if (scanner.column < column) break;
      const nextLine = scanner.lineStart;
      if (!scanner.scanText(false) || scanner.lineStart !== nextLine) return false;
    }
    this.#close(index);
    return true;
  }

  /** Where the colon stands that makes a key of the scanned text, -1 for none. */
  #colon(flow: boolean): number {
    const scanner = this.#scanner;
    const isPlain = scanner.code === PLAIN;
    let offset = scanner.position;
    if (!isPlain) while (scanner.at(offset) === SPACE) offset++;
    if (scanner.at(offset) !== COLON) return -1;
    return flow || scanner.isGap(offset + 1) ? offset : -1;
  }

  #key(colon: number): boolean {
    const { text, code, start, contentEnd } = this.#scanner;
    // A key beyond that length is none.
    if (colon - start > 1000) return false;
    if (code === PLAIN && !isOrdinaryKey(text, start, contentEnd)) return false;
    this.#tape.entry(colon);
    this.#tape.scalar(code, start, contentEnd);
    if (code === PLAIN) this.#tape.keys.add(text, start, contentEnd);
    else if ((code & ENCODED) === 0) this.#tape.keys.add(text, start + 1, contentEnd - 1);
    else this.#tape.keys.addAny();
    this.#scanner.position = colon + 1;
    return true;
  }

  #value(colon: number, column: number): boolean {
    const scanner = this.#scanner;
    if (!this.#atLineEnd()) return this.#inline(column);
    if (!scanner.endLine(false)) return false;
    if (scanner.column > column) return this.node(column);
    if (scanner.column === column && this.#atDash()) return this.#sequence(true);
    this.#empty(colon + 1);
    return true;
  }

  /** Starts at a dash. A list that is not indented ends where the next key stands. */
  #sequence(indentless: boolean): boolean {
    const scanner = this.#scanner;
    if (++this.#depth > MAXIMUM_DEPTH) return false;
    const column = scanner.position - scanner.lineStart;
    const index = this.#tape.open(SEQUENCE, scanner.position, column);
    do {
      const dash = scanner.position;
      this.#tape.entry(dash);
      scanner.position++;
      if (!this.#atLineEnd()) {
        if (!this.node(column)) return false;
      } else {
        if (!scanner.endLine(false)) return false;
        if (scanner.column <= column) this.#empty(dash + 1);
        else if (!this.node(column)) return false;
      }
      if (scanner.column > column) return false;
    } while (scanner.column === column && this.#atDash());
    if (scanner.column === column && !indentless) return false;
    this.#close(index);
    return true;
  }

  /** Starts at an opening bracket and moves behind the closing one. */
  #flow(opener: number): boolean {
    const scanner = this.#scanner;
    if (++this.#depth > MAXIMUM_DEPTH) return false;
    const isMapping = opener === 0x7b;
    const closer = opener + 2;
    const index = this.#tape.open(isMapping ? MAPPING : SEQUENCE, scanner.position, -1);
    for (;;) {
      scanner.position++;
      if (!this.#skipFlowGap(true)) return false;
      if (scanner.at(scanner.position) === closer) break;
      const entry = this.#tape.length;
      if (!(isMapping ? this.#flowPair() : this.#flowItem())) return false;
      const after = scanner.at(scanner.position);
      if (after === closer) break;
      if (after !== 0x2c) return false;
      this.#tape.numbers[entry + 1] = scanner.position;
    }
    scanner.position++;
    this.#end = scanner.position;
    this.#close(index);
    return true;
  }

  #flowPair(): boolean {
    const scanner = this.#scanner;
    const { lineStart } = scanner;
    if (!scanner.scanText(true) || scanner.lineStart !== lineStart) return false;
    const colon = this.#colon(true);
    return colon >= 0 && this.#key(colon) && this.#skipFlowGap(true) && this.#flowValue();
  }

  #flowItem(): boolean {
    this.#tape.entry(-1);
    return this.#flowValue();
  }

  /** Reads a value and what is empty behind it. */
  #flowValue(): boolean {
    const scanner = this.#scanner;
    const code = scanner.at(scanner.position);
    if (code === 0x5b || code === 0x7b) return this.#flow(code) && this.#skipFlowGap(true);
    if (!scanner.scanText(true)) return false;
    const { text, start, contentEnd } = scanner;
    const isPlain = scanner.code === PLAIN;
    if (isPlain && !isOrdinaryValue(text, start, contentEnd)) return false;
    this.#tape.scalar(scanner.code, start, contentEnd);
    // A plain scalar looks for its next line, and there a tab may be wrong.
    return this.#skipFlowGap(!isPlain);
  }

  #skipFlowGap(tabs: boolean): boolean {
    const scanner = this.#scanner;
    for (; scanner.position < scanner.end; scanner.position++) {
      const { position } = scanner;
      let code = scanner.at(position);
      if (code === HASH) {
        scanner.position = scanner.breakAfter(position);
        code = scanner.at(scanner.position);
      }
      if (code === LINE_FEED) scanner.lineStart = scanner.position + 1;
      else if (code !== SPACE && code !== CARRIAGE_RETURN && (code !== TAB || !tabs)) {
        // At the start of a line these may be a marker's or a directive's.
        const isMark = code === DASH || code === DOT || code === PERCENT;
        return !(isMark && position === scanner.lineStart);
      }
    }
    return false;
  }

  #empty(offset: number): void {
    this.#tape.scalar(PLAIN, offset, offset);
    this.#end = offset;
  }

  #close(index: number): void {
    this.#tape.close(index, this.#end);
    this.#depth--;
  }

  #atDash(): boolean {
    const scanner = this.#scanner;
    return scanner.at(scanner.position) === DASH && scanner.isGap(scanner.position + 1);
  }

  /** Moves over blanks, but not where only they and a comment are left of the line. */
  #atLineEnd(): boolean {
    const scanner = this.#scanner;
    const start = scanner.position;
    scanner.skipSpaces();
    const { position } = scanner;
    const code = scanner.at(position);
    if (code !== HASH || position === start) return code === LINE_FEED || code === CARRIAGE_RETURN;
    scanner.position = start;
    return true;
  }
}

/** Whether a key could start here. */
function isText(code: number): boolean {
  return code !== 0x7c && code !== 0x3e && code !== 0x5b && code !== 0x7b;
}
