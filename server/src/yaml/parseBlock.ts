import type { Span } from '../text/span.ts';
import { EARLY_END, hasBreak, restOfLine } from './failure.ts';
import type { Parser, Properties, Writable } from './parser.ts';
import type {
  SyntaxItem,
  SyntaxMapping,
  SyntaxNode,
  SyntaxPair,
  SyntaxSequence,
} from './syntax.ts';
import type { Token } from './token.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** Reads a list whose dashes are indented deeper than what it stands in. */
export function readBlockSequence(
  parser: Parser,
  start: Token,
  properties: Properties,
): SyntaxSequence {
  const { scanner } = parser;
  const items: SyntaxItem[] = [];
  const node = parser.openSequence(start, properties, items, start.column);
  scanner.skip();
  for (;;) {
    const token = scanner.peek();
    if (token.kind !== 'block-entry') {
      const message = say`The next \`-\` of the list is expected here: align this with the list, or indent it under an item.`;
      endBlock(parser, token, message);
      return node;
    }
    if (!readItem(parser, token, items, node.span, false)) return node;
  }
}

/** Reads a list whose dashes stand in the column of the key that it belongs to. */
export function readIndentlessSequence(
  parser: Parser,
  start: Token,
  properties: Properties,
): SyntaxSequence {
  const items: SyntaxItem[] = [];
  const node = parser.openSequence(start, properties, items, start.column);
  for (;;) {
    const token = parser.scanner.peek();
    if (token.kind !== 'block-entry') return node;
    if (!readItem(parser, token, items, node.span, true)) return node;
  }
}

/** Reads a mapping without braces. */
export function readBlockMapping(
  parser: Parser,
  start: Token,
  properties: Properties,
): SyntaxMapping {
  const { scanner } = parser;
  const pairs: SyntaxPair[] = [];
  const node = parser.openMapping(start, properties, pairs, start.column);
  scanner.skip();
  for (;;) {
    const token = scanner.peek();
    if (token.kind !== 'key') {
      endBlock(parser, token, wrongKeyMessage(token, start.column));
      return node;
    }
    scanner.skip();
    const isEmpty = endsValue(scanner.peek());
    const key = isEmpty ? parser.empty(token.end) : parser.node('block-value');
    const pair = key && readValue(parser, key, token.end > token.start ? token.start : -1);
    if (key === undefined || pair === undefined) return node;
    pairs.push(pair);
    node.span.end = Math.max(pair.value.span.end, key.span.end);
  }
}

function readItem(
  parser: Parser,
  dash: Token,
  items: SyntaxItem[],
  span: Writable<Span>,
  indentless: boolean,
): boolean {
  const { scanner } = parser;
  scanner.skip();
  const { kind } = scanner.peek();
  if (kind === 'failed') return false;
  const isKey = indentless && (kind === 'key' || kind === 'value');
  const isEmpty = isKey || kind === 'block-entry' || kind === 'block-end';
  const value = isEmpty ? parser.empty(dash.end) : parser.node('block');
  if (value === undefined) return false;
  items.push({ value, dash: dash.start, comma: -1 });
  span.end = value.span.end;
  return true;
}

function readValue(parser: Parser, key: SyntaxNode, question: number): SyntaxPair | undefined {
  const { scanner } = parser;
  const colon = scanner.peek();
  if (colon.kind === 'failed') return undefined;
  if (colon.kind !== 'value') {
    return { key, value: parser.empty(key.span.end), question, colon: -1, comma: -1 };
  }
  scanner.skip();
  const next = scanner.peek();
  if (next.kind === 'failed') return undefined;
  const value = endsValue(next) ? parser.empty(colon.end) : parser.node('block-value');
  if (value === undefined) return undefined;
  return { key, value, question, colon: colon.start, comma: -1 };
}

function endBlock(parser: Parser, token: Token, message: Text): void {
  const { scanner, lastScalar } = parser;
  const { text } = scanner;
  if (token.kind === 'block-end') return scanner.skip();
  if (token.kind === 'failed') return;
  // Before the first scalar there is nothing to doubt, wherever in the file the document stands.
  if (lastScalar.start < 0 || hasBreak(text, lastScalar.end, token.start)) {
    return scanner.stop(message, restOfLine(text, token.start));
  }
  // The value before it on the line is doubtful too: perhaps a quote inside it ends it too early.
  const isLong = hasBreak(text, lastScalar.start, lastScalar.end);
  scanner.stop(isLong ? EARLY_END : message, restOfLine(text, lastScalar.start));
}

function wrongKeyMessage(token: Token, column: number): Text {
  if (token.kind === 'block-mapping-start' || token.kind === 'block-sequence-start') {
    return say`This line is indented by ${token.column}, the keys that it follows by ${column}: align it with them, or with their parent.`;
  }
  if (token.kind === 'block-entry') {
    return say`A list item stands where a key is expected: indent it under its key, or remove the \`-\`.`;
  }
  return say`This is no \`key: value\` pair: put it on a line of its own, or quote the whole value.`;
}

function endsValue({ kind }: Token): boolean {
  return kind === 'key' || kind === 'value' || kind === 'block-end';
}
