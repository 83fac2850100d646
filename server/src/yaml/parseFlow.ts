import { hasBreak, spanOnLine } from './failure.ts';
import type { Growing, Parser, Properties, Writable } from './parser.ts';
import type {
  SyntaxItem,
  SyntaxMapping,
  SyntaxNode,
  SyntaxPair,
  SyntaxSequence,
} from './syntax.ts';
import { endsDocument, type Token } from './token.ts';
import { say } from '../text/say.ts';

/** Reads `[…]`. */
export function readFlowSequence(
  parser: Parser,
  start: Token,
  properties: Properties,
): SyntaxSequence {
  const items: Writable<SyntaxItem>[] = [];
  const node = parser.openSequence(start, properties, items, -1);
  parser.scanner.skip();
  for (;;) {
    const last = items.at(-1);
    const token = nextEntry(parser, node, last, last?.value);
    if (token === undefined) return node;
    const value = token.kind === 'key' ? readSinglePair(parser, token) : readNode(parser, node);
    if (value === undefined) return node;
    items.push({ value, dash: -1, comma: -1 });
    node.span.end = value.span.end;
  }
}

/** Reads `{…}`. */
export function readFlowMapping(
  parser: Parser,
  start: Token,
  properties: Properties,
): SyntaxMapping {
  const pairs: Writable<SyntaxPair>[] = [];
  const node = parser.openMapping(start, properties, pairs, -1);
  parser.scanner.skip();
  for (;;) {
    const last = pairs.at(-1);
    const token = nextEntry(parser, node, last, last?.colon === -1 ? last.key : last?.value);
    if (token === undefined) return node;
    const pair = token.kind === 'key' ? readPair(parser, token, node) : readBareKey(parser, node);
    if (pair === undefined) return node;
    pairs.push(pair);
    node.span.end = Math.max(pair.value.span.end, pair.key.span.end);
  }
}

/** The token that starts the next entry; undefined when the collection ends, or cannot go on. */
function nextEntry(
  parser: Parser,
  node: Growing<SyntaxSequence> | Growing<SyntaxMapping>,
  last: { comma: number } | undefined,
  lastNode: SyntaxNode | undefined,
): Token | undefined {
  const { scanner } = parser;
  const close = node.kind === 'mapping' ? 'flow-mapping-end' : 'flow-sequence-end';
  let token = scanner.peek();
  if (last !== undefined && lastNode !== undefined && token.kind !== close) {
    if (token.kind !== 'flow-entry') {
      failAfter(parser, node, lastNode, token);
      return undefined;
    }
    last.comma = token.start;
    node.span.end = token.end;
    scanner.skip();
    token = scanner.peek();
  }
  if (token.kind !== close) return token;
  node.span.end = token.end;
  scanner.skip();
  return undefined;
}

/** `[key: value]`: a mapping of one pair. */
function readSinglePair(parser: Parser, start: Token): SyntaxMapping | undefined {
  const { scanner } = parser;
  const pairs: SyntaxPair[] = [];
  const node = parser.openMapping(start, noProperties(start.start), pairs, -1);
  scanner.skip();
  const next = scanner.peek();
  const isEmpty = next.kind === 'value' || endsValue(next, 'flow-sequence-end');
  // go-yaml drops the token that follows an empty key, which makes it refuse nearly all of them.
  if (isEmpty) scanner.skip();
  const key = isEmpty ? parser.empty(start.end) : parser.node('flow');
  const pair = key && readValue(parser, key, questionOf(start), 'flow-sequence-end');
  if (key === undefined || pair === undefined) return undefined;
  pairs.push(pair);
  node.span.end = Math.max(pair.value.span.end, key.span.end);
  return node;
}

function readPair(parser: Parser, start: Token, parent: SyntaxNode): SyntaxPair | undefined {
  const { scanner } = parser;
  scanner.skip();
  const next = scanner.peek();
  const isEmpty = next.kind === 'value' || endsValue(next, 'flow-mapping-end');
  const key = isEmpty ? parser.empty(start.end) : readNode(parser, parent);
  return key && readValue(parser, key, questionOf(start), 'flow-mapping-end');
}

/** `{key}`: a key without a value. */
function readBareKey(parser: Parser, parent: SyntaxNode): SyntaxPair | undefined {
  const key = readNode(parser, parent);
  if (key === undefined || parser.scanner.peek().kind === 'failed') return undefined;
  return { key, value: parser.empty(key.span.end), question: -1, colon: -1, comma: -1 };
}

function readValue(
  parser: Parser,
  key: SyntaxNode,
  question: number,
  close: Token['kind'],
): SyntaxPair | undefined {
  const { scanner } = parser;
  const colon = scanner.peek();
  if (colon.kind === 'failed') return undefined;
  if (colon.kind !== 'value') {
    return { key, value: parser.empty(key.span.end), question, colon: -1, comma: -1 };
  }
  scanner.skip();
  const next = scanner.peek();
  if (next.kind === 'failed') return undefined;
  const value = endsValue(next, close) ? parser.empty(colon.end) : parser.node('flow');
  if (value === undefined) return undefined;
  return { key, value, question, colon: colon.start, comma: -1 };
}

function readNode(parser: Parser, parent: SyntaxNode): SyntaxNode | undefined {
  const token = parser.scanner.peek();
  if (!endsDocument(token)) return parser.node('flow');
  failUnclosed(parser, parent, token.start);
  return undefined;
}

/**
 * Neither comma nor bracket follows an entry. The entry is doubtful when it took in the next line,
 * or turns out to be a key; else all of it stays.
 */
function failAfter(parser: Parser, node: SyntaxNode, last: SyntaxNode, token: Token): void {
  if (token.kind === 'failed') return;
  const { scanner } = parser;
  const { text } = scanner;
  const isLong = last.kind === 'scalar' && hasBreak(text, last.span.start, last.span.end);
  const doubtful = token.kind === 'value' || isLong ? last.outerStart : token.start;
  if (token.kind === 'flow-sequence-end' || token.kind === 'flow-mapping-end') {
    const message = say`The \`${openerOf(node)}\` is closed by the other kind of bracket: use \`${closerOf(node)}\`.`;
    return scanner.stop(message, parser.tokenSpan(token), doubtful);
  }
  const isClosed = scanner.text.slice(token.start, scanner.end).includes(closerOf(node));
  if (endsDocument(token) || !isClosed) return failUnclosed(parser, node, doubtful);
  const message = say`A comma is missing after this, or a value needs quotes.`;
  const start = last.kind === 'scalar' ? last.span.start : last.span.end - 1;
  scanner.stop(message, spanOnLine(text, start, last.span.end), doubtful);
}

function failUnclosed(parser: Parser, node: SyntaxNode, doubtful: number): void {
  const { start } = node.span;
  const message = say`The \`${openerOf(node)}\` is never closed: add \`${closerOf(node)}\`.`;
  parser.scanner.stop(message, { start, end: start + 1 }, doubtful);
}

function openerOf(node: SyntaxNode): string {
  return node.kind === 'mapping' ? '{' : '[';
}

function closerOf(node: SyntaxNode): string {
  return node.kind === 'mapping' ? '}' : ']';
}

function questionOf(key: Token): number {
  return key.end > key.start ? key.start : -1;
}

function endsValue({ kind }: Token, close: Token['kind']): boolean {
  return kind === 'flow-entry' || kind === close;
}

function noProperties(offset: number): Properties {
  return { outerStart: offset, end: offset, anchor: undefined, tag: undefined, fullTag: undefined };
}
