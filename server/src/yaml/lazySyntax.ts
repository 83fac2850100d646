import type { Span } from '../text/span.ts';
import { scanBlockScalar } from './scanBlockScalar.ts';
import { Scanner } from './scanner.ts';
import { scanPlain } from './scanPlain.ts';
import { scanQuoted } from './scanQuoted.ts';
import type {
  SyntaxItem,
  SyntaxMapping,
  SyntaxNode,
  SyntaxPair,
  SyntaxScalar,
  SyntaxSequence,
} from './syntax.ts';
import {
  DOUBLE_QUOTED,
  ENCODED,
  INDENT_SHIFT,
  KIND_MASK,
  LITERAL,
  MAPPING,
  PLAIN,
  SEQUENCE,
  STYLES,
  type Tape,
} from './tape.ts';

/** What `readCommon` read, and from where to where. */
export interface TapeSource {
  readonly text: string;
  readonly end: number;
  readonly tape: Tape;
}

/** The tree on a tape. What stands inside a collection is made when it is asked for. */
export function syntaxAt(source: TapeSource, index: number): SyntaxNode {
  const kind = source.tape.at(index) & KIND_MASK;
  if (kind === MAPPING) return new LazySyntaxMapping(source, index);
  if (kind === SEQUENCE) return new LazySyntaxSequence(source, index);
  return scalarAt(source, index);
}

class LazySyntaxMapping implements SyntaxMapping {
  readonly kind = 'mapping';
  readonly span: Span;
  readonly outerStart: number;
  readonly anchor = undefined;
  readonly tag = undefined;
  readonly flow: boolean;
  readonly indent: number;
  readonly #source: TapeSource;
  readonly #index: number;
  #pairs: readonly SyntaxPair[] | undefined;

  constructor(source: TapeSource, index: number) {
    this.#source = source;
    this.#index = index;
    this.span = spanAt(source, index);
    this.outerStart = this.span.start;
    this.indent = source.tape.at(index + 4);
    this.flow = this.indent < 0;
  }

  get pairs(): readonly SyntaxPair[] {
    this.#pairs ??= pairsAt(this.#source, this.#index);
    return this.#pairs;
  }
}

class LazySyntaxSequence implements SyntaxSequence {
  readonly kind = 'sequence';
  readonly span: Span;
  readonly outerStart: number;
  readonly anchor = undefined;
  readonly tag = undefined;
  readonly flow: boolean;
  readonly indent: number;
  readonly #source: TapeSource;
  readonly #index: number;
  #items: readonly SyntaxItem[] | undefined;

  constructor(source: TapeSource, index: number) {
    this.#source = source;
    this.#index = index;
    this.span = spanAt(source, index);
    this.outerStart = this.span.start;
    this.indent = source.tape.at(index + 4);
    this.flow = this.indent < 0;
  }

  get items(): readonly SyntaxItem[] {
    this.#items ??= itemsAt(this.#source, this.#index);
    return this.#items;
  }
}

function pairsAt(source: TapeSource, index: number): readonly SyntaxPair[] {
  const { tape } = source;
  const next = tape.at(index + 3);
  const pairs: SyntaxPair[] = [];
  for (let at = index + 5; at < next; at = recordAfter(tape, at + 5)) {
    pairs.push({
      key: scalarAt(source, at + 2),
      value: syntaxAt(source, at + 5),
      question: -1,
      colon: tape.at(at),
      comma: tape.at(at + 1),
    });
  }
  return pairs;
}

function itemsAt(source: TapeSource, index: number): readonly SyntaxItem[] {
  const { tape } = source;
  const next = tape.at(index + 3);
  const items: SyntaxItem[] = [];
  for (let at = index + 5; at < next; at = recordAfter(tape, at + 2)) {
    items.push({ value: syntaxAt(source, at + 2), dash: tape.at(at), comma: tape.at(at + 1) });
  }
  return items;
}

function recordAfter(tape: Tape, index: number): number {
  return (tape.at(index) & KIND_MASK) < MAPPING ? index + 3 : tape.at(index + 3);
}

function scalarAt(source: TapeSource, index: number): SyntaxScalar {
  const code = source.tape.at(index);
  const span = spanAt(source, index);
  return {
    kind: 'scalar',
    span,
    outerStart: span.start,
    anchor: undefined,
    tag: undefined,
    style: STYLES[code & KIND_MASK] ?? 'plain',
    text: textOf(source, code, span),
  };
}

function spanAt({ tape }: TapeSource, index: number): Span {
  return { start: tape.at(index + 1), end: tape.at(index + 2) };
}

function textOf({ text, end }: TapeSource, code: number, span: Span): string {
  const style = code & KIND_MASK;
  if ((code & ENCODED) === 0) {
    return style === PLAIN
      ? text.slice(span.start, span.end)
      : text.slice(span.start + 1, span.end - 1);
  }
  if (style >= LITERAL) {
    // What follows a block scalar decides how it ends.
    const scanner = new Scanner(text, span.start, end);
    scanner.indent = (code >> INDENT_SHIFT) - 1;
    scanBlockScalar(scanner);
    return scannedText(scanner);
  }
  const scanner = new Scanner(text, span.start, span.end);
  // The scalar is no document's start, though it may begin with `---`.
  scanner.lineStart = -1;
  if (style <= DOUBLE_QUOTED && style !== PLAIN) scanQuoted(scanner, -1);
  else scanPlain(scanner, -1);
  return scannedText(scanner);
}

function scannedText(scanner: Scanner): string {
  const token = scanner.peek();
  return token.kind === 'scalar' ? token.text : '';
}
