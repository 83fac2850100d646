import type { Span } from '../text/span.ts';
import { restOfLine, spanOnLine } from './failure.ts';
import { WRONG_VERSION } from './scanTag.ts';
import type { Scanner } from './scanner.ts';
import type {
  SyntaxAlias,
  SyntaxItem,
  SyntaxMapping,
  SyntaxNode,
  SyntaxPair,
  SyntaxScalar,
  SyntaxSequence,
} from './syntax.ts';
import type { ScalarToken, TagToken, Token } from './token.ts';

/** Collections inside each other; kubectl reads more, nobody writes as many. */
export const MAXIMUM_DEPTH = 200;

/** What the parser knows of a document beside its tree. */
export interface Parsed {
  readonly root: SyntaxNode | undefined;
  /** The node that an alias stands for; an alias that is not here has no anchor before it. */
  readonly targets: ReadonlyMap<SyntaxAlias, SyntaxNode>;
  /** Tags in full (`tag:yaml.org,2002:str`). */
  readonly tags: ReadonlyMap<SyntaxNode, string>;
}

interface Properties {
  readonly outerStart: number;
  readonly end: number;
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
  readonly fullTag: string | undefined;
}

type Where = 'block' | 'block-value' | 'flow';
type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Growing<T extends SyntaxMapping | SyntaxSequence> = Omit<T, 'span'> & {
  readonly span: Writable<Span>;
};

const standardHandles: ReadonlyMap<string, string> = new Map([
  ['!', '!'],
  ['!!', 'tag:yaml.org,2002:'],
]);

/**
 * Builds the tree of the first document that the scanner finds (go-yaml v2, parserc.go). After a
 * failure, `scanner.failure`, the tree holds what was read up to there: open collections end with
 * what they have, and a pair whose value did not come is left out.
 */
export function parse(scanner: Scanner): Parsed {
  const parser = new Parser(scanner);
  const root = parser.document();
  return { root, targets: parser.targets, tags: parser.tags };
}

class Parser {
  readonly targets = new Map<SyntaxAlias, SyntaxNode>();
  readonly tags = new Map<SyntaxNode, string>();
  readonly #scanner: Scanner;
  readonly #anchors = new Map<string, SyntaxNode>();
  #handles: Map<string, string> = new Map(standardHandles);
  #depth = 0;

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
  }

  document(): SyntaxNode | undefined {
    const scanner = this.#scanner;
    const first = scanner.peek();
    if (first.kind === 'stream-end' || first.kind === 'failed') return undefined;
    const isExplicit = this.#directives() || first.kind === 'document-start';
    if (isExplicit) {
      const marker = scanner.peek();
      if (marker.kind !== 'document-start') {
        const message = 'A line that starts with `%` makes kubectl refuse the document: remove it.';
        scanner.stop(message, restOfLine(scanner.text, first.start), first.start);
        return undefined;
      }
      scanner.skip();
      if (endsDocument(scanner.peek())) return undefined;
    }
    const root = this.#node('block');
    // kubectl looks one token past the document, and drops what follows.
    if (root !== undefined) scanner.peek();
    return root;
  }

  #directives(): boolean {
    const scanner = this.#scanner;
    const declared = new Set<string>();
    for (;;) {
      const token = scanner.peek();
      if (token.kind !== 'version-directive' && token.kind !== 'tag-directive')
        return declared.size > 0;
      const handle = token.kind === 'tag-directive' ? token.handle : '%';
      if (declared.has(handle)) {
        const message = 'This directive stands here twice: remove the line.';
        scanner.stop(message, restOfLine(scanner.text, token.start));
      }
      declared.add(handle);
      if (token.kind === 'tag-directive') this.#handles.set(handle, token.prefix);
      else if (!token.supported) scanner.stop(WRONG_VERSION, restOfLine(scanner.text, token.start));
      scanner.skip();
    }
  }

  #node(where: Where): SyntaxNode | undefined {
    const scanner = this.#scanner;
    const first = scanner.peek();
    if (first.kind === 'alias') return this.#alias(first.start, first.end, first.text);
    const properties = this.#properties();
    const token = scanner.peek();
    switch (token.kind) {
      case 'scalar':
        return this.#scalar(token, properties);
      case 'flow-sequence-start':
        return this.#nested(token, () => this.#flowSequence(token, properties));
      case 'flow-mapping-start':
        return this.#nested(token, () => this.#flowMapping(token, properties));
      case 'block-sequence-start':
        if (where === 'flow') break;
        return this.#nested(token, () => this.#blockSequence(token, properties));
      case 'block-mapping-start':
        if (where === 'flow') break;
        return this.#nested(token, () => this.#blockMapping(token, properties));
      case 'block-entry':
        if (where !== 'block-value') break;
        return this.#nested(token, () => this.#indentlessSequence(token, properties));
      default:
        break;
    }
    if (properties.anchor !== undefined || properties.tag !== undefined) {
      return this.#empty(properties.end, properties);
    }
    if (token.kind !== 'failed') scanner.stop(unexpected(token), this.#tokenSpan(token));
    return undefined;
  }

  #nested<T>(token: Token, read: () => T): T | undefined {
    if (this.#depth >= MAXIMUM_DEPTH) {
      const message = `More than ${MAXIMUM_DEPTH} lists and mappings inside each other: the rest is not analysed.`;
      this.#scanner.stop(message, this.#tokenSpan(token), token.start, 'depth');
      return undefined;
    }
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }

  #alias(start: number, end: number, name: string): SyntaxAlias {
    this.#scanner.skip();
    const span = { start, end };
    const alias: SyntaxAlias = {
      kind: 'alias',
      span,
      outerStart: start,
      anchor: undefined,
      tag: undefined,
      name,
    };
    const target = this.#anchors.get(name);
    if (target !== undefined) this.targets.set(alias, target);
    return alias;
  }

  #properties(): Properties {
    const scanner = this.#scanner;
    const start = scanner.peek().start;
    let anchor: string | undefined;
    let tag: TagToken | undefined;
    let end = start;
    for (;;) {
      const token = scanner.peek();
      if (token.kind === 'anchor' && anchor === undefined) anchor = token.text;
      else if (token.kind === 'tag' && tag === undefined) tag = token;
      else break;
      end = token.end;
      scanner.skip();
    }
    if (tag === undefined)
      return { outerStart: start, end, anchor, tag: undefined, fullTag: undefined };
    const prefix = tag.handle === '' ? '' : this.#handles.get(tag.handle);
    if (prefix === undefined) {
      const message = `The tag's prefix \`${tag.handle}\` is declared nowhere: remove the tag.`;
      scanner.stop(message, spanOnLine(scanner.text, tag.start, tag.end), start);
    }
    const written = scanner.text.slice(tag.start, tag.end);
    return { outerStart: start, end, anchor, tag: written, fullTag: (prefix ?? '') + tag.suffix };
  }

  #scalar(token: ScalarToken, properties: Properties): SyntaxScalar {
    this.#scanner.skip();
    const { start, end, text, style } = token;
    const { outerStart, anchor, tag } = properties;
    const node: SyntaxScalar = {
      kind: 'scalar',
      span: { start, end },
      outerStart,
      anchor,
      tag,
      style,
      text,
    };
    return this.#register(node, properties);
  }

  #empty(offset: number, properties?: Properties): SyntaxScalar {
    const node: SyntaxScalar = {
      kind: 'scalar',
      span: { start: offset, end: offset },
      outerStart: properties?.outerStart ?? offset,
      anchor: properties?.anchor,
      tag: properties?.tag,
      style: 'plain',
      text: '',
    };
    return properties === undefined ? node : this.#register(node, properties);
  }

  #register<T extends SyntaxNode>(node: T, properties: Properties): T {
    if (properties.anchor !== undefined) this.#anchors.set(properties.anchor, node);
    if (properties.fullTag !== undefined) this.tags.set(node, properties.fullTag);
    return node;
  }

  #openSequence(
    token: Token,
    properties: Properties,
    items: SyntaxItem[],
    indent: number,
  ): Growing<SyntaxSequence> {
    const { outerStart, anchor, tag } = properties;
    const span = { start: token.start, end: token.end };
    const flow = indent < 0;
    return this.#register(
      { kind: 'sequence', span, outerStart, anchor, tag, flow, indent, items },
      properties,
    );
  }

  #openMapping(
    token: Token,
    properties: Properties,
    pairs: SyntaxPair[],
    indent: number,
  ): Growing<SyntaxMapping> {
    const { outerStart, anchor, tag } = properties;
    const span = { start: token.start, end: token.end };
    const flow = indent < 0;
    return this.#register(
      { kind: 'mapping', span, outerStart, anchor, tag, flow, indent, pairs },
      properties,
    );
  }

  #blockSequence(start: Token, properties: Properties): SyntaxSequence {
    const scanner = this.#scanner;
    const items: SyntaxItem[] = [];
    const node = this.#openSequence(start, properties, items, start.column);
    scanner.skip();
    for (;;) {
      const token = scanner.peek();
      if (token.kind === 'block-end') {
        scanner.skip();
        return node;
      }
      if (token.kind !== 'block-entry') {
        if (token.kind !== 'failed')
          this.#failInBlock(
            token,
            'This stands where the next `-` of the list is expected: align it with the list, or indent it under an item.',
          );
        return node;
      }
      if (!this.#blockItem(token, items, node.span, false)) return node;
    }
  }

  #indentlessSequence(start: Token, properties: Properties): SyntaxSequence {
    const items: SyntaxItem[] = [];
    const node = this.#openSequence(start, properties, items, start.column);
    for (;;) {
      const token = this.#scanner.peek();
      if (token.kind !== 'block-entry') return node;
      if (!this.#blockItem(token, items, node.span, true)) return node;
    }
  }

  #blockItem(dash: Token, items: SyntaxItem[], span: Writable<Span>, indentless: boolean): boolean {
    const scanner = this.#scanner;
    scanner.skip();
    const { kind } = scanner.peek();
    if (kind === 'failed') return false;
    const endsItem =
      kind === 'block-entry' ||
      kind === 'block-end' ||
      (indentless && (kind === 'key' || kind === 'value'));
    const value = endsItem ? this.#empty(dash.end) : this.#node('block');
    if (value === undefined) return false;
    items.push({ value, dash: dash.start, comma: -1 });
    span.end = value.span.end;
    return true;
  }

  #blockMapping(start: Token, properties: Properties): SyntaxMapping {
    const scanner = this.#scanner;
    const pairs: SyntaxPair[] = [];
    const node = this.#openMapping(start, properties, pairs, start.column);
    scanner.skip();
    for (;;) {
      const token = scanner.peek();
      if (token.kind === 'block-end') {
        scanner.skip();
        return node;
      }
      if (token.kind !== 'key') {
        if (token.kind !== 'failed')
          this.#failInBlock(token, this.#wrongKeyMessage(token, start.column));
        return node;
      }
      scanner.skip();
      const key = endsBlockValue(scanner.peek())
        ? this.#empty(token.end)
        : this.#node('block-value');
      if (key === undefined) return node;
      const pair = this.#blockValue(key, token.end > token.start ? token.start : -1);
      if (pair === undefined) return node;
      pairs.push(pair);
      node.span.end = Math.max(pair.value.span.end, key.span.end);
    }
  }

  #blockValue(key: SyntaxNode, question: number): SyntaxPair | undefined {
    const scanner = this.#scanner;
    const colon = scanner.peek();
    if (colon.kind === 'failed') return undefined;
    if (colon.kind !== 'value')
      return { key, value: this.#empty(key.span.end), question, colon: -1, comma: -1 };
    scanner.skip();
    const next = scanner.peek();
    if (next.kind === 'failed') return undefined;
    const value = endsBlockValue(next) ? this.#empty(colon.end) : this.#node('block-value');
    if (value === undefined) return undefined;
    return { key, value, question, colon: colon.start, comma: -1 };
  }

  #flowSequence(start: Token, properties: Properties): SyntaxSequence {
    const scanner = this.#scanner;
    const items: Writable<SyntaxItem>[] = [];
    const node = this.#openSequence(start, properties, items, -1);
    scanner.skip();
    for (;;) {
      let token = scanner.peek();
      const last = items.at(-1);
      if (token.kind !== 'flow-sequence-end' && last !== undefined) {
        if (token.kind !== 'flow-entry')
          return this.#failInFlow(node, token, last.value.outerStart);
        last.comma = token.start;
        node.span.end = token.end;
        scanner.skip();
        token = scanner.peek();
      }
      if (token.kind === 'flow-sequence-end') {
        node.span.end = token.end;
        scanner.skip();
        return node;
      }
      const value = token.kind === 'key' ? this.#flowPair(token) : this.#flowNode(node);
      if (value === undefined) return node;
      items.push({ value, dash: -1, comma: -1 });
      node.span.end = value.span.end;
    }
  }

  /** `[key: value]`: a mapping of one pair. */
  #flowPair(start: Token): SyntaxMapping | undefined {
    const scanner = this.#scanner;
    const pairs: SyntaxPair[] = [];
    const properties: Properties = {
      outerStart: start.start,
      end: start.start,
      anchor: undefined,
      tag: undefined,
      fullTag: undefined,
    };
    const node = this.#openMapping(start, properties, pairs, -1);
    const question = start.end > start.start ? start.start : -1;
    scanner.skip();
    const next = scanner.peek();
    const isEmpty = next.kind === 'value' || endsFlowValue(next, 'flow-sequence-end');
    // go-yaml drops the token that follows an empty key, which makes it refuse nearly all of them.
    if (isEmpty) scanner.skip();
    const key = isEmpty ? this.#empty(start.end) : this.#node('flow');
    if (key === undefined) return undefined;
    const pair = this.#flowValue(key, question, 'flow-sequence-end');
    if (pair === undefined) return undefined;
    pairs.push(pair);
    node.span.end = Math.max(pair.value.span.end, key.span.end);
    return node;
  }

  #flowMapping(start: Token, properties: Properties): SyntaxMapping {
    const scanner = this.#scanner;
    const pairs: Writable<SyntaxPair>[] = [];
    const node = this.#openMapping(start, properties, pairs, -1);
    scanner.skip();
    for (;;) {
      let token = scanner.peek();
      const last = pairs.at(-1);
      if (token.kind !== 'flow-mapping-end' && last !== undefined) {
        if (token.kind !== 'flow-entry') return this.#failInFlow(node, token, last.key.outerStart);
        last.comma = token.start;
        node.span.end = token.end;
        scanner.skip();
        token = scanner.peek();
      }
      if (token.kind === 'flow-mapping-end') {
        node.span.end = token.end;
        scanner.skip();
        return node;
      }
      const pair = token.kind === 'key' ? this.#flowKey(token, node) : this.#bareFlowKey(node);
      if (pair === undefined) return node;
      pairs.push(pair);
      node.span.end = Math.max(pair.value.span.end, pair.key.span.end);
    }
  }

  #flowKey(start: Token, parent: SyntaxNode): SyntaxPair | undefined {
    const scanner = this.#scanner;
    scanner.skip();
    const next = scanner.peek();
    const key =
      next.kind === 'value' || endsFlowValue(next, 'flow-mapping-end')
        ? this.#empty(start.end)
        : this.#flowNode(parent);
    if (key === undefined) return undefined;
    return this.#flowValue(key, start.end > start.start ? start.start : -1, 'flow-mapping-end');
  }

  /** `{key}`: a key without a value. */
  #bareFlowKey(parent: SyntaxNode): SyntaxPair | undefined {
    const key = this.#flowNode(parent);
    if (key === undefined || this.#scanner.peek().kind === 'failed') return undefined;
    return { key, value: this.#empty(key.span.end), question: -1, colon: -1, comma: -1 };
  }

  #flowValue(key: SyntaxNode, question: number, close: Token['kind']): SyntaxPair | undefined {
    const scanner = this.#scanner;
    const colon = scanner.peek();
    if (colon.kind === 'failed') return undefined;
    if (colon.kind !== 'value')
      return { key, value: this.#empty(key.span.end), question, colon: -1, comma: -1 };
    scanner.skip();
    const next = scanner.peek();
    if (next.kind === 'failed') return undefined;
    const value = endsFlowValue(next, close) ? this.#empty(colon.end) : this.#node('flow');
    if (value === undefined) return undefined;
    return { key, value, question, colon: colon.start, comma: -1 };
  }

  #flowNode(parent: SyntaxNode): SyntaxNode | undefined {
    const token = this.#scanner.peek();
    if (token.kind === 'stream-end' || endsDocument(token)) {
      this.#failUnclosed(parent, token.start);
      return undefined;
    }
    return this.#node('flow');
  }

  #failInFlow<T extends SyntaxNode>(node: T, token: Token, doubtful: number): T {
    if (token.kind === 'failed') return node;
    const { text } = this.#scanner;
    const isOnLaterLine = restOfLine(text, node.span.start).end < token.start;
    if (endsDocument(token) || (isOnLaterLine && !startsFlowNode(token))) {
      this.#failUnclosed(node, doubtful);
      return node;
    }
    const message = startsFlowNode(token)
      ? 'A comma is missing before this.'
      : `This does not belong into ${node.kind === 'mapping' ? '`{…}`' : '`[…]`'}: remove it, or close the bracket before it.`;
    this.#scanner.stop(message, this.#tokenSpan(token), Math.min(doubtful, token.start));
    return node;
  }

  #failUnclosed(node: SyntaxNode, doubtful: number): void {
    const { start } = node.span;
    const [open, close] = node.kind === 'mapping' ? ['{', '}'] : ['[', ']'];
    this.#scanner.stop(
      `The \`${open}\` is never closed: add \`${close}\`.`,
      { start, end: start + 1 },
      doubtful,
    );
  }

  #failInBlock(token: Token, message: string): void {
    const { text } = this.#scanner;
    this.#scanner.stop(message, restOfLine(text, token.start), token.start);
  }

  #wrongKeyMessage(token: Token, column: number): string {
    if (token.kind === 'block-mapping-start' || token.kind === 'block-sequence-start') {
      return `This line is indented by ${token.column}, the keys that it follows by ${column}: align it with them, or with their parent.`;
    }
    if (token.kind === 'block-entry')
      return 'A list item stands where a key is expected: indent it under its key, or remove the `-`.';
    return 'This is no `key: value` pair: put it on a line of its own, or quote the whole value.';
  }

  #tokenSpan(token: Token): Span {
    return spanOnLine(this.#scanner.text, token.start, Math.max(token.end, token.start + 1));
  }
}

function endsDocument(token: Token): boolean {
  const { kind } = token;
  return (
    kind === 'stream-end' ||
    kind === 'document-start' ||
    kind === 'document-end' ||
    kind === 'version-directive' ||
    kind === 'tag-directive'
  );
}

function endsBlockValue({ kind }: Token): boolean {
  return kind === 'key' || kind === 'value' || kind === 'block-end';
}

function endsFlowValue({ kind }: Token, close: Token['kind']): boolean {
  return kind === 'flow-entry' || kind === close;
}

function startsFlowNode({ kind }: Token): boolean {
  return (
    kind === 'scalar' ||
    kind === 'key' ||
    kind === 'alias' ||
    kind === 'anchor' ||
    kind === 'tag' ||
    kind === 'flow-mapping-start' ||
    kind === 'flow-sequence-start'
  );
}

function unexpected(token: Token): string {
  switch (token.kind) {
    case 'flow-entry':
      return 'A value is missing before this comma: add it, or remove the comma.';
    case 'flow-sequence-end':
    case 'flow-mapping-end':
      return 'This bracket closes nothing: remove it, or put the value in quotes.';
    case 'value':
      return 'A key is missing before this colon: add it, or remove the colon.';
    case 'block-entry':
      return 'A list item cannot start here: put the `-` on a line of its own.';
    default:
      return 'A value is missing here.';
  }
}
