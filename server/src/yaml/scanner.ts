import type { Span } from '../text/span.ts';
import {
  BYTE_ORDER_MARK,
  CARRIAGE_RETURN,
  isBlankOrEnd,
  isBreak,
  isUnusualBreak,
  isWordCharacter,
  LINE_FEED,
  SPACE,
  TAB,
} from './characters.ts';
import { type Failure, restOfLine, spanOnLine } from './failure.ts';
import { scanBlockScalar } from './scanBlockScalar.ts';
import { scanPlain } from './scanPlain.ts';
import { scanQuoted } from './scanQuoted.ts';
import { scanDirective, scanTag } from './scanTag.ts';
import type { PlainToken, Token } from './token.ts';

/** A token that becomes a key when a `:` follows it on its line, at most 1024 characters on. */
interface SimpleKey {
  possible: boolean;
  /** In block context at the indentation of the keys, where nothing but a key can stand. */
  required: boolean;
  /** Whether the token waits for the key to be decided. */
  awaited: boolean;
  token: number;
  offset: number;
  column: number;
}

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
  flowLevel = 0;
  simpleKeyAllowed = true;
  failure: Failure | undefined;
  /** Offsets of U+0085, U+2028 and U+2029 that break a line outside of quoted scalars. */
  readonly unusualBreaks: number[] = [];

  readonly #indents: number[] = [];
  readonly #keys: SimpleKey[] = [newSimpleKey()];
  #tokens: Token[] = [];
  #head = 0;
  #taken = 0;
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

  /** The next token, which stays the next one until `skip`. */
  peek(): Token {
    if (!this.#ready) {
      this.#fetch();
      this.#ready = true;
    }
    const token = this.#stopped ? undefined : this.#tokens[this.#head];
    return token ?? plainToken('failed', this.position, this.position, 0);
  }

  skip(): void {
    if (this.#head >= this.#tokens.length) return;
    this.#head++;
    this.#taken++;
    this.#ready = false;
    if (this.#head < this.#tokens.length) return;
    this.#tokens = [];
    this.#head = 0;
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

  /** Moves over the line break at the position; `\r\r\n` is one, since kubectl drops a `\r`. */
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
      const head = this.#tokens[this.#head];
      if (head !== undefined && !this.#mayBecomeKey(head)) return;
      this.#fetchNext();
    }
  }

  #mayBecomeKey(token: Token): boolean {
    const key = this.#keys[token.keyLevel];
    return key !== undefined && key.awaited && key.token === this.#taken && this.#isPossible(key);
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
        return this.#fetchAnchor('alias');
      case 0x26: // &
        return this.#fetchAnchor('anchor');
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
    this.flowLevel++;
    const key = this.#keys[this.flowLevel] ?? newSimpleKey();
    this.#keys[this.flowLevel] = key;
    key.possible = false;
    key.awaited = false;
    key.token = this.#nextTokenNumber();
    this.simpleKeyAllowed = true;
    this.#pushCharacter(kind, keyLevel);
  }

  #fetchFlowEnd(kind: 'flow-sequence-end' | 'flow-mapping-end'): void {
    this.#removeSimpleKey();
    if (this.flowLevel > 0) this.#closeFlowLevel();
    this.simpleKeyAllowed = false;
    this.#pushCharacter(kind, -1);
  }

  /** An empty `[]` or `{}` stops waiting to become a key (go-yaml forgets it together with its inside). */
  #closeFlowLevel(): void {
    const inner = this.#keys[this.flowLevel];
    this.flowLevel--;
    const outer = this.#keys[this.flowLevel];
    if (inner === undefined || outer === undefined) return;
    inner.awaited = false;
    if (inner.token === outer.token) outer.awaited = false;
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
      this.#roll(this.position - this.lineStart, -1, 'block-sequence-start', this.position);
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
      this.#roll(this.position - this.lineStart, -1, 'block-mapping-start', this.position);
    }
    this.#fetchIndicator('key', block);
  }

  #fetchValue(): void {
    const key = this.#keys[this.flowLevel];
    if (key !== undefined && this.#isPossible(key)) {
      const { offset, column } = key;
      const index = key.token - this.#taken;
      this.#insert(index, plainToken('key', offset, offset, column));
      this.#roll(column, index, 'block-mapping-start', offset);
      key.possible = false;
      key.awaited = false;
      this.simpleKeyAllowed = false;
      return this.#pushCharacter('value', -1);
    }
    if (this.failure !== undefined) return;
    const block = this.flowLevel === 0;
    if (block) {
      if (!this.simpleKeyAllowed) return this.#failAtMisplacedValue();
      this.#roll(this.position - this.lineStart, -1, 'block-mapping-start', this.position);
    }
    this.simpleKeyAllowed = block;
    this.#pushCharacter('value', -1);
  }

  #fetchAnchor(kind: 'anchor' | 'alias'): void {
    const keyLevel = this.#saveSimpleKey();
    this.simpleKeyAllowed = false;
    const start = this.position;
    const column = start - this.lineStart;
    let end = start + 1;
    while (isWordCharacter(this.at(end))) end++;
    const next = this.at(end);
    if (end === start + 1 || !(isBlankOrEnd(next) || '?:,]}%@`'.includes(String.fromCharCode(next)))) {
      const what = kind === 'alias' ? 'An alias (`*name`)' : 'An anchor (`&name`)';
      const message = `${what} needs a name of letters, digits, \`-\` and \`_\`; quote the value if it is text.`;
      return this.fail(message, spanOnLine(this.text, start, end), start);
    }
    this.position = end;
    const text = this.text.slice(start + 1, end);
    this.push({ kind, start, end, column, keyLevel, text });
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
    const start = touches && scalar.start >= lineStart ? scalar.start : firstWord(text, lineStart, position);
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

  #nextTokenNumber(): number {
    return this.#taken + this.#tokens.length - this.#head;
  }

  #insert(index: number, token: Token): void {
    if (index < 0) this.#tokens.push(token);
    else this.#tokens.splice(this.#head + index, 0, token);
  }

  /** Notes that the token to come may be a key; the answer is the token's `keyLevel`. */
  #saveSimpleKey(): number {
    if (!this.simpleKeyAllowed) return -1;
    this.#removeSimpleKey();
    const key = this.#keys[this.flowLevel];
    if (key === undefined) return -1;
    key.offset = this.position;
    key.column = this.position - this.lineStart;
    key.required = this.flowLevel === 0 && this.indent === key.column;
    key.possible = true;
    key.awaited = true;
    key.token = this.#nextTokenNumber();
    return this.flowLevel;
  }

  #removeSimpleKey(): void {
    const key = this.#keys[this.flowLevel];
    if (key === undefined || !key.possible) return;
    if (key.required) this.#failWithoutColon(key);
    key.possible = false;
    key.awaited = false;
  }

  #isPossible(key: SimpleKey): boolean {
    if (!key.possible) return false;
    const isNear =
      this.position - key.offset <= 1024 || characterCount(this.text, key.offset, this.position) <= 1024;
    if (key.offset >= this.lineStart && isNear) return true;
    if (key.required) this.#failWithoutColon(key);
    key.possible = false;
    return false;
  }

  #failWithoutColon(key: SimpleKey): void {
    const message = 'This line is no `key: value` pair: add the `:`, or remove the line.';
    this.fail(message, restOfLine(this.text, key.offset), key.offset);
  }

  #roll(column: number, index: number, kind: PlainToken['kind'], start: number): void {
    if (this.flowLevel > 0 || this.indent >= column) return;
    this.#indents.push(this.indent);
    this.indent = column;
    const token = plainToken(kind, start, start, column);
    if (index === -1) this.#tokens.push(token);
    else this.#insert(index, token);
  }

  #unroll(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      this.push(plainToken('block-end', this.position, this.position, this.position - this.lineStart));
      this.indent = this.#indents.pop() ?? -1;
    }
  }
}

/** The offset behind the line break at `position`. */
export function afterBreak(text: string, position: number, end: number): number {
  if (text.charCodeAt(position) !== CARRIAGE_RETURN) return position + 1;
  const next = position + 1 < end ? text.charCodeAt(position + 1) : 0;
  if (next === LINE_FEED) return position + 2;
  const isStripped = next === CARRIAGE_RETURN && position + 2 < end && text.charCodeAt(position + 2) === LINE_FEED;
  return isStripped ? position + 3 : position + 1;
}

function plainToken(kind: PlainToken['kind'], start: number, end: number, column: number): PlainToken {
  return { kind, start, end, column, keyLevel: -1 };
}

function newSimpleKey(): SimpleKey {
  return { possible: false, required: false, awaited: false, token: 0, offset: 0, column: 0 };
}

function firstWord(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && text.charCodeAt(offset) <= SPACE) offset++;
  return offset;
}

/** Counts a surrogate pair as one character. */
function characterCount(text: string, start: number, end: number): number {
  let count = end - start;
  for (let offset = start; offset < end - 1; offset++) {
    const isHigh = (text.charCodeAt(offset) & 0xfc00) === 0xd800;
    if (isHigh && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
