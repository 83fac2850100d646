import type { Span } from '../text/span.ts';
import {
  BYTE_ORDER_MARK,
  isBlankOrEnd,
  isBreak,
  isUnusualBreak,
  SPACE,
  TAB,
} from './characters.ts';
import { type Failure, restOfLine, spanOnLine } from './failure.ts';
import { afterBreak } from './lineBreaks.ts';
import { scanAnchor } from './scanAnchor.ts';
import { scanBlockScalar } from './scanBlockScalar.ts';
import { scanPlain } from './scanPlain.ts';
import { scanQuoted } from './scanQuoted.ts';
import { scanDirective, scanTag } from './scanTag.ts';
import { isNear, type SimpleKey, SimpleKeys } from './simpleKeys.ts';
import type { PlainToken, Token } from './token.ts';
import { TokenQueue } from './tokenQueue.ts';

/**
 * Turns text into tokens as go-yaml v2 does (scannerc.go), one when asked: what stands after the
 * first document is not scanned. A failure is kept, not thrown: the tokens before it are still
 * handed out, then `failed` for ever.
 */
export class Scanner {
  readonly text: string;
  readonly end: number;
  position: number;
  lineStart: number;
  /** Column of the innermost block collection, -1 outside of all. */
  indent = -1;
  simpleKeyAllowed = true;
  failure: Failure | undefined;
  /** Offsets of U+0085, U+2028 and U+2029 that break a line outside of quoted scalars. */
  readonly unusualBreaks: number[] = [];

  readonly #indents: number[] = [];
  readonly #keys = new SimpleKeys();
  readonly #tokens = new TokenQueue();
  #ready = false;
  #stopped = false;
  /** The last scalar scanned: what a misplaced `:` after it makes doubtful. */
  #scalar: Span = { start: -1, end: -1 };

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.end = end;
    this.position = text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
    this.lineStart = this.position;
  }

  get flowLevel(): number {
    return this.#keys.level;
  }

  /** The next token, which stays the next one until `skip`. */
  peek(): Token {
    if (!this.#ready) {
      this.#fetch();
      this.#ready = true;
    }
    const token = this.#stopped ? undefined : this.#tokens.head;
    return token ?? plainToken('failed', this.position, this.position, 0);
  }

  skip(): void {
    this.#tokens.skip();
    this.#ready = false;
  }

  /** Code unit at `offset`; 0 from the end of the text on. */
  at(offset: number): number {
    return offset < this.end ? this.text.charCodeAt(offset) : 0;
  }

  /** Records the first thing wrong; one that makes an earlier part doubtful takes its place. */
  fail(message: string, span: Span, brokenAt = span.start, code: Failure['code'] = 'syntax'): void {
    if (this.failure !== undefined && this.failure.brokenAt <= brokenAt) return;
    this.failure = { code, message, span, brokenAt };
  }

  /** Like `fail`, for the parser: no token that was already scanned is handed out any more. */
  stop(message: string, span: Span, brokenAt = span.start, code: Failure['code'] = 'syntax'): void {
    if (!this.#stopped) this.fail(message, span, brokenAt, code);
    this.#stopped = true;
  }

  push(token: Token): void {
    this.#tokens.push(token);
    if (token.kind === 'scalar') this.#scalar = token;
  }

  /** Moves over the line break at the position. */
  skipBreak(): void {
    const { position } = this;
    if (isUnusualBreak(this.at(position))) this.unusualBreaks.push(position);
    this.position = afterBreak(this.text, position, this.end);
    this.lineStart = this.position;
  }

  /** True at a `---` or `...` that stands at the start of a line. */
  atDocumentMarker(position: number): boolean {
    if (position !== this.lineStart) return false;
    const code = this.at(position);
    return (
      (code === 0x2d || code === 0x2e) &&
      this.at(position + 1) === code &&
      this.at(position + 2) === code &&
      isBlankOrEnd(this.at(position + 3))
    );
  }

  /** Scans until the first token cannot become a key any more, or is known to be none. */
  #fetch(): void {
    while (this.failure === undefined) {
      const head = this.#tokens.head;
      if (head !== undefined && !this.#mayBecomeKey(head)) return;
      this.#fetchNext();
    }
  }

  #mayBecomeKey(token: Token): boolean {
    if (token.keyLevel < 0) return false;
    const key = this.#keys.at(token.keyLevel);
    return key.awaited && key.token === this.#tokens.headNumber && this.#isPossible(key);
  }

  #fetchNext(): void {
    this.#skipToToken();
    const { position } = this;
    const column = position - this.lineStart;
    this.#unroll(column);
    if (position >= this.end) return this.#fetchStreamEnd();
    const code = this.text.charCodeAt(position);
    if (column === 0 && code === 0x25) return this.#fetchDirective();
    if (column === 0 && this.atDocumentMarker(position)) return this.#fetchDocumentMarker(code);
    switch (code) {
      case 0x5b: // [
        return this.#fetchFlowStart('flow-sequence-start');
      case 0x7b: // {
        return this.#fetchFlowStart('flow-mapping-start');
      case 0x5d: // ]
        return this.#fetchFlowEnd('flow-sequence-end');
      case 0x7d: // }
        return this.#fetchFlowEnd('flow-mapping-end');
      case 0x2c: // ,
        return this.#fetchIndicator('flow-entry', true);
      case 0x2d: // -
        if (isBlankOrEnd(this.at(position + 1))) return this.#fetchBlockEntry();
        return this.#fetchPlain();
      case 0x3f: // ?
        if (this.flowLevel > 0 || isBlankOrEnd(this.at(position + 1))) return this.#fetchKey();
        return this.#fetchPlain();
      case 0x3a: // :
        if (this.flowLevel > 0 || isBlankOrEnd(this.at(position + 1))) return this.#fetchValue();
        return this.#fetchPlain();
      case 0x2a: // *
        return scanAnchor(this, 'alias', this.#saveSimpleKey());
      case 0x26: // &
        return scanAnchor(this, 'anchor', this.#saveSimpleKey());
      case 0x21: // !
        return scanTag(this, this.#saveSimpleKey());
      case 0x7c: // |
      case 0x3e: // >
        if (this.flowLevel > 0) return this.#failAtCharacter();
        this.#removeSimpleKey();
        this.simpleKeyAllowed = true;
        return scanBlockScalar(this);
      case 0x27: // '
      case 0x22: // "
        return scanQuoted(this, this.#saveSimpleKey());
      case TAB:
      case 0x25: // %
      case 0x40: // @
      case 0x60: // `
        return this.#failAtCharacter();
      default:
        return this.#fetchPlain();
    }
  }

  #skipToToken(): void {
    for (;;) {
      const tabs = this.flowLevel > 0 || !this.simpleKeyAllowed;
      let code = this.at(this.position);
      while (code === SPACE || (code === TAB && tabs)) code = this.at(++this.position);
      if (code === 0x23) code = this.#skipComment();
      if (!isBreak(code)) return;
      this.skipBreak();
      if (this.flowLevel === 0) this.simpleKeyAllowed = true;
    }
  }

  #skipComment(): number {
    let code = this.at(this.position);
    while (code !== 0 && !isBreak(code)) code = this.at(++this.position);
    return code;
  }

  #fetchStreamEnd(): void {
    // The end counts as a new line: no key goes on.
    this.lineStart = this.end;
    this.#unroll(-1);
    this.#removeSimpleKey();
    this.simpleKeyAllowed = false;
    this.push(plainToken('stream-end', this.end, this.end, 0));
  }

  #fetchDirective(): void {
    this.#unroll(-1);
    this.#removeSimpleKey();
    this.simpleKeyAllowed = false;
    scanDirective(this);
  }

  #fetchDocumentMarker(code: number): void {
    this.#unroll(-1);
    this.#removeSimpleKey();
    this.simpleKeyAllowed = false;
    const start = this.position;
    this.position += 3;
    const kind = code === 0x2d ? 'document-start' : 'document-end';
    this.push(plainToken(kind, start, start + 3, 0));
  }

  #fetchFlowStart(kind: 'flow-sequence-start' | 'flow-mapping-start'): void {
    const keyLevel = this.#saveSimpleKey();
    this.#keys.open(this.#tokens.nextNumber);
    this.simpleKeyAllowed = true;
    this.#pushCharacter(kind, keyLevel);
  }

  #fetchFlowEnd(kind: 'flow-sequence-end' | 'flow-mapping-end'): void {
    this.#removeSimpleKey();
    this.#keys.close();
    this.simpleKeyAllowed = false;
    this.#pushCharacter(kind, -1);
  }

  #fetchIndicator(kind: PlainToken['kind'], simpleKeyAllowed: boolean): void {
    this.#removeSimpleKey();
    this.simpleKeyAllowed = simpleKeyAllowed;
    this.#pushCharacter(kind, -1);
  }

  #fetchBlockEntry(): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) {
        const message = 'A list item cannot start here: put the `-` on a line of its own.';
        return this.fail(message, this.#characterSpan());
      }
      this.#rollHere('block-sequence-start');
    }
    this.#fetchIndicator('block-entry', true);
  }

  #fetchKey(): void {
    const block = this.flowLevel === 0;
    if (block) {
      if (!this.simpleKeyAllowed) {
        const message = 'A `?` key cannot start here: put it on a line of its own.';
        return this.fail(message, this.#characterSpan());
      }
      this.#rollHere('block-mapping-start');
    }
    this.#fetchIndicator('key', block);
  }

  #fetchValue(): void {
    const key = this.#keys.current;
    if (this.#isPossible(key)) {
      const { offset, column, token } = key;
      this.#tokens.insert(plainToken('key', offset, offset, column), token);
      this.#roll('block-mapping-start', offset, column, token);
      key.possible = false;
      key.awaited = false;
      this.simpleKeyAllowed = false;
      return this.#pushCharacter('value', -1);
    }
    if (this.failure !== undefined) return;
    const block = this.flowLevel === 0;
    if (block) {
      if (!this.simpleKeyAllowed) return this.#failAtMisplacedValue();
      this.#rollHere('block-mapping-start');
    }
    this.simpleKeyAllowed = block;
    this.#pushCharacter('value', -1);
  }

  #fetchPlain(): void {
    scanPlain(this, this.#saveSimpleKey());
  }

  #failAtCharacter(): void {
    const code = this.at(this.position);
    const message =
      code === TAB
        ? 'A tab indents this line: use spaces.'
        : `A value cannot start with \`${String.fromCharCode(code)}\`: put it in quotes.`;
    this.fail(message, this.#characterSpan());
  }

  /** `a: b: c`, or a key that is indented too far and so joins the value above it. */
  #failAtMisplacedValue(): void {
    const { text, position, lineStart } = this;
    const scalar = this.#scalar;
    const touches = scalar.start >= 0 && text.slice(scalar.end, position).trim() === '';
    const start =
      touches && scalar.start >= lineStart ? scalar.start : firstWord(text, lineStart, position);
    const message =
      touches && scalar.start < lineStart
        ? 'This key is indented deeper than the value above it allows: align it with the keys it belongs to.'
        : 'A second `key:` cannot stand on this line: put it on its own line, or quote the value.';
    this.fail(message, spanOnLine(text, start, position), touches ? scalar.start : start);
  }

  #pushCharacter(kind: PlainToken['kind'], keyLevel: number): void {
    const start = this.position++;
    this.#tokens.push({ kind, start, end: start + 1, column: start - this.lineStart, keyLevel });
  }

  #characterSpan(): Span {
    return { start: this.position, end: this.position + 1 };
  }

  /** Notes that the token to come may be a key; the answer is the token's `keyLevel`. */
  #saveSimpleKey(): number {
    if (!this.simpleKeyAllowed) return -1;
    this.#removeSimpleKey();
    const key = this.#keys.current;
    key.offset = this.position;
    key.column = this.position - this.lineStart;
    key.required = this.flowLevel === 0 && this.indent === key.column;
    key.possible = true;
    key.awaited = true;
    key.token = this.#tokens.nextNumber;
    return this.flowLevel;
  }

  #removeSimpleKey(): void {
    const key = this.#keys.current;
    if (!key.possible) return;
    if (key.required) this.#failWithoutColon(key);
    key.possible = false;
    key.awaited = false;
  }

  #isPossible(key: SimpleKey): boolean {
    if (!key.possible) return false;
    if (key.offset >= this.lineStart && isNear(this.text, key.offset, this.position)) return true;
    if (key.required) this.#failWithoutColon(key);
    key.possible = false;
    return false;
  }

  #failWithoutColon(key: SimpleKey): void {
    const message = 'This line is no `key: value` pair: add the `:`, or remove the line.';
    this.fail(message, restOfLine(this.text, key.offset));
  }

  #rollHere(kind: PlainToken['kind']): void {
    this.#roll(kind, this.position, this.position - this.lineStart, this.#tokens.nextNumber);
  }

  /** Opens a block collection where the column is deeper than the one around. */
  #roll(kind: PlainToken['kind'], start: number, column: number, number: number): void {
    if (this.flowLevel > 0 || this.indent >= column) return;
    this.#indents.push(this.indent);
    this.indent = column;
    this.#tokens.insert(plainToken(kind, start, start, column), number);
  }

  #unroll(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      const { position } = this;
      this.push(plainToken('block-end', position, position, position - this.lineStart));
      this.indent = this.#indents.pop() ?? -1;
    }
  }
}

function plainToken(
  kind: PlainToken['kind'],
  start: number,
  end: number,
  column: number,
): PlainToken {
  return { kind, start, end, column, keyLevel: -1 };
}

function firstWord(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && text.charCodeAt(offset) <= SPACE) offset++;
  return offset;
}
