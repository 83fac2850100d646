import type { Span } from '../text/span.ts';
import {
  BYTE_ORDER_MARK,
  isBlankOrEnd,
  isBreak,
  isUnusualBreak,
  SPACE,
  TAB,
} from './characters.ts';
import { type Failure, restOfLine } from './failure.ts';
import { fetchToken } from './fetchToken.ts';
import { afterBreak } from './lineBreaks.ts';
import { isNear, type SimpleKey, SimpleKeys } from './simpleKeys.ts';
import { type PlainToken, plainToken, type Token } from './token.ts';
import { TokenQueue } from './tokenQueue.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

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
  lastScalar: Span = { start: -1, end: -1 };

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
  fail(message: Text, span: Span, brokenAt = span.start, code: Failure['code'] = 'syntax'): void {
    if (this.failure !== undefined && this.failure.brokenAt <= brokenAt) return;
    this.failure = { code, message, span, brokenAt };
  }

  /** Like `fail`, for the parser: no token that was already scanned is handed out any more. */
  stop(message: Text, span: Span, brokenAt = span.start, code: Failure['code'] = 'syntax'): void {
    if (!this.#stopped) this.fail(message, span, brokenAt, code);
    this.#stopped = true;
  }

  push(token: Token): void {
    this.#tokens.push(token);
    if (token.kind === 'scalar') this.lastScalar = token;
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
      fetchToken(this);
    }
  }

  #mayBecomeKey(token: Token): boolean {
    if (token.keyLevel < 0) return false;
    const key = this.#keys.at(token.keyLevel);
    return key.awaited && key.token === this.#tokens.headNumber && this.#isPossible(key);
  }

  /** Skips blanks, comments and line breaks. */
  skipToToken(): void {
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

  /** Makes the innermost flow bracket the one at the position; its token is pushed next. */
  openFlow(): void {
    this.#keys.open(this.#tokens.nextNumber);
  }

  closeFlow(): void {
    this.#keys.close();
  }

  /** Turns what stands before a `:` into a key; false where no simple key stands there. */
  makeKey(): boolean {
    const key = this.#keys.current;
    if (!this.#isPossible(key)) return false;
    const { offset, column, token } = key;
    this.#tokens.insert(plainToken('key', offset, offset, column), token);
    this.#rollAt('block-mapping-start', offset, column, token);
    key.possible = false;
    key.awaited = false;
    return true;
  }

  /** Notes that the token to come may be a key; the answer is the token's `keyLevel`. */
  saveSimpleKey(): number {
    if (!this.simpleKeyAllowed) return -1;
    this.removeSimpleKey();
    const key = this.#keys.current;
    key.offset = this.position;
    key.column = this.position - this.lineStart;
    key.required = this.flowLevel === 0 && this.indent === key.column;
    key.possible = true;
    key.awaited = true;
    key.token = this.#tokens.nextNumber;
    return this.flowLevel;
  }

  /** Gives up the possible key on this level. */
  removeSimpleKey(): void {
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
    const message = say`This line is no \`key: value\` pair: add the \`:\`, or remove the line.`;
    this.fail(message, restOfLine(this.text, key.offset));
  }

  /** Opens a block collection at the position where it is deeper than the one around. */
  roll(kind: PlainToken['kind']): void {
    this.#rollAt(kind, this.position, this.position - this.lineStart, this.#tokens.nextNumber);
  }

  #rollAt(kind: PlainToken['kind'], start: number, column: number, number: number): void {
    if (this.flowLevel > 0 || this.indent >= column) return;
    this.#indents.push(this.indent);
    this.indent = column;
    this.#tokens.insert(plainToken(kind, start, start, column), number);
  }

  /** Closes the block collections that are deeper than the column. */
  unroll(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      const { position } = this;
      this.push(plainToken('block-end', position, position, position - this.lineStart));
      this.indent = this.#indents.pop() ?? -1;
    }
  }
}
