import { CARRIAGE_RETURN, hexValue, LINE_FEED, SPACE, TAB } from './characters.ts';
import { BREAK, classes, escapes, FLOW_STOP, notFirst, ORDINARY } from './commonCharacters.ts';
import { isOrdinaryValue } from './ordinaryScalar.ts';
import {
  DOUBLE_QUOTED,
  ENCODED,
  FOLDED,
  INDENT_SHIFT,
  LITERAL,
  PLAIN,
  SINGLE_QUOTED,
  Tape,
} from './tape.ts';

export const HASH = 0x23;
export const COLON = 0x3a;
const QUESTION = 0x3f;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;

/**
 * Finds where the scalars and lines of ordinary manifests end. Each method answers false where the
 * text is in any way unusual; then the answer of the other scanner counts, and nothing of this one.
 * It relies on a text without control characters, lone carriage returns, and the line breaks and
 * marks beyond ASCII.
 */
export class CommonScanner {
  readonly text: string;
  readonly end: number;
  readonly tape: Tape;
  position: number;
  lineStart: number;
  /** Column of the next content after `endLine`; -1 at the end of the text. */
  column = 0;
  /** The scalar that `scanText` found. */
  code = PLAIN;
  start = 0;
  contentEnd = 0;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.end = end;
    this.position = start;
    this.lineStart = start;
    this.tape = new Tape(end - start);
  }

  /** The character at an offset; a line feed from the end on, as if the last line had one. */
  at(offset: number): number {
    return offset < this.end ? this.text.charCodeAt(offset) : LINE_FEED;
  }

  /** True for a blank and at the end of a line. */
  isGap(offset: number): boolean {
    const code = this.at(offset);
    return code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;
  }

  skipSpaces(): void {
    while (this.at(this.position) === SPACE) this.position++;
  }

  /** Moves to the next content; false if it stands on this line, unless a line begins here. */
  endLine(begins: boolean): boolean {
    const { text, end } = this;
    let { position, lineStart } = this;
    let isNew = begins;
    for (;;) {
      const first = position;
      while (position < end && text.charCodeAt(position) === SPACE) position++;
      let code = position < end ? text.charCodeAt(position) : 0;
      if (code === HASH && (isNew || position > first)) {
        position = this.breakAfter(position);
        code = position < end ? LINE_FEED : 0;
      } else if (code === CARRIAGE_RETURN) {
        position++;
        code = LINE_FEED;
      }
      if (code !== LINE_FEED) {
        this.position = position;
        this.lineStart = lineStart;
        this.column = position < end ? position - lineStart : -1;
        return position >= end || (isNew && code !== TAB);
      }
      position++;
      lineStart = position;
      isNew = true;
    }
  }

  /** The offset of the line feed that ends the line; `end` in the last line. */
  breakAfter(position: number): number {
    const found = this.text.indexOf('\n', position);
    return found < 0 || found > this.end ? this.end : found;
  }

  /** Scans a plain scalar's part on this line, or a quoted scalar; the position moves behind it. */
  scanText(flow: boolean): boolean {
    const { position } = this;
    const code = this.at(position);
    this.start = position;
    if (code === DOUBLE_QUOTE) return this.#scanQuoted(code, DOUBLE_QUOTED);
    if (code === SINGLE_QUOTE) return this.#scanQuoted(code, SINGLE_QUOTED);
    if (code < 128 && notFirst[code] === 1) return false;
    const isIndicator = code === COLON || code === QUESTION;
    if (isIndicator && flow) return false;
    if ((isIndicator || code === DASH) && this.isGap(position + 1)) return false;
    // At the start of a line two of them may be a marker's.
    const mayMark = code === DASH || code === DOT;
    if (mayMark && position === this.lineStart && this.at(position + 1) === code) return false;
    this.code = PLAIN;
    return this.#scanLine(flow);
  }

  #scanLine(flow: boolean): boolean {
    const { text, end } = this;
    let { position } = this;
    let contentEnd = position;
    for (; position < end; position++) {
      const code = text.charCodeAt(position);
      const meaning = code < 128 ? classes[code] : ORDINARY;
      if (meaning !== ORDINARY) {
        if (meaning === SPACE) continue;
        if (meaning === BREAK) break;
        if (meaning === TAB) return false;
        if (meaning === COLON && this.isGap(position + 1)) break;
        if (meaning === HASH && position > contentEnd) break;
        if (meaning === FLOW_STOP && flow) break;
      }
      contentEnd = position + 1;
    }
    this.position = position;
    this.contentEnd = contentEnd;
    return true;
  }

  /** Ends where the quote does; a line break inside makes the scalar `ENCODED`, as escapes do. */
  #scanQuoted(quote: number, style: number): boolean {
    const { text, end } = this;
    this.code = style;
    for (let position = this.position + 1; position < end; position++) {
      const code = text.charCodeAt(position);
      if (code === quote) {
        if (quote === DOUBLE_QUOTE || this.at(position + 1) !== SINGLE_QUOTE) {
          this.position = position + 1;
          this.contentEnd = position + 1;
          return true;
        }
        position++;
        this.code = style | ENCODED;
      } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        const length = this.#escapeLength(position + 1);
        if (length === 0) return false;
        position += length;
        this.code = style | ENCODED;
        if (this.at(position) === LINE_FEED && !this.#startQuotedLine(position + 1)) return false;
      } else if (code === LINE_FEED) {
        this.code = style | ENCODED;
        if (!this.#startQuotedLine(position + 1)) return false;
      }
    }
    return false;
  }

  #startQuotedLine(lineStart: number): boolean {
    this.lineStart = lineStart;
    const code = this.at(lineStart);
    return code !== DASH && code !== DOT;
  }

  /** The length of what follows a backslash, 0 for what may be wrong. */
  #escapeLength(offset: number): number {
    const code = this.at(offset);
    if (code === LINE_FEED) return 1;
    if (code === CARRIAGE_RETURN) return 2;
    if (code < 128 && escapes[code] === 1) return 1;
    // `u` with four digits that are no half of a surrogate pair
    if (code !== 0x75) return 0;
    for (let digit = 1; digit <= 4; digit++) if (hexValue(this.at(offset + digit)) < 0) return 0;
    return (this.at(offset + 1) | 0x20) === 0x64 ? 0 : 5;
  }

  /** Writes the scalar that `scanText` found, with the lines that follow and are deeper than `indent`. */
  finishText(indent: number): boolean {
    if (this.code !== PLAIN) {
      this.tape.scalar(this.code, this.start, this.contentEnd);
      return this.endLine(false);
    }
    let isNew = false;
    let end = this.contentEnd;
    for (;;) {
      const code = this.at(this.position);
      if (code === COLON) return false;
      if (this.position >= this.end || code === HASH) break;
      this.#skipEmptyLines();
      isNew = true;
      const next = this.at(this.position);
      if (next === TAB) return false;
      if (this.position >= this.end || next === HASH) break;
      if (this.position - this.lineStart <= indent) break;
      if (indent < 0 || !this.#scanLine(false)) return false;
      this.code = PLAIN | ENCODED;
      end = this.contentEnd;
      isNew = false;
    }
    if (!isOrdinaryValue(this.text, this.start, end)) return false;
    this.tape.scalar(this.code, this.start, end);
    if (!isNew) this.position = end;
    return this.endLine(isNew);
  }

  #skipEmptyLines(): void {
    const { text, end } = this;
    let { position } = this;
    for (; position < end; position++) {
      const code = text.charCodeAt(position);
      if (code === LINE_FEED) this.lineStart = position + 1;
      else if (code !== SPACE && code !== CARRIAGE_RETURN) break;
    }
    this.position = position;
  }

  /** Scans a literal or folded scalar that stands in a block of that indentation, and writes it. */
  blockScalar(parent: number): boolean {
    const { text, position: start, end, tape } = this;
    const style = text.charCodeAt(start) === 0x7c ? LITERAL : FOLDED;
    this.position++;
    if (this.at(this.position) === DASH) this.position++;
    const headerEnd = this.position;
    this.skipSpaces();
    if (this.at(this.position) === HASH && this.position > headerEnd)
      this.position = this.breakAfter(this.position);
    if (!this.#atBreak()) return false;
    this.#skipEmptyLines();
    const indent = this.position - this.lineStart;
    // An empty line that is wider than the first with content gives the indentation: rare.
    if (this.position >= end || this.at(this.position) === TAB) return false;
    if (indent <= Math.max(parent, 0) || this.#isWider(headerEnd, indent)) return false;
    let contentEnd = start;
    do {
      const lineEnd = this.breakAfter(this.position);
      contentEnd = text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
      this.position = lineEnd;
      this.#skipToIndent(indent);
    } while (this.position < end && this.position - this.lineStart === indent);
    if (this.at(this.position) === TAB) return false;
    tape.scalar(style | ENCODED | ((parent + 1) << INDENT_SHIFT), start, contentEnd);
    return this.endLine(true);
  }

  #atBreak(): boolean {
    const code = this.at(this.position);
    return this.position < this.end && (code === LINE_FEED || code === CARRIAGE_RETURN);
  }

  /** True when an empty line before the position is wider than the indentation. */
  #isWider(from: number, indent: number): boolean {
    let lineStart = this.breakAfter(from) + 1;
    for (; lineStart < this.lineStart; lineStart = this.breakAfter(lineStart) + 1)
      if (this.breakAfter(lineStart) - lineStart > indent) return true;
    return false;
  }

  /** From a line's end over the empty lines to the next content, at most `indent` spaces deep. */
  #skipToIndent(indent: number): void {
    const { text, end } = this;
    let { position } = this;
    while (position < end) {
      const code = text.charCodeAt(position);
      if (code === CARRIAGE_RETURN) position++;
      else if (code !== LINE_FEED) break;
      position++;
      this.lineStart = Math.min(position, end);
      const limit = Math.min(position + indent, end);
      while (position < limit && text.charCodeAt(position) === SPACE) position++;
    }
    this.position = position;
  }
}
