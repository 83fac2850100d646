import type { Span } from '../text/span.ts';
import { restOfLine, spanOnLine } from './failure.ts';
import { readBlockMapping, readBlockSequence, readIndentlessSequence } from './parseBlock.ts';
import { readFlowMapping, readFlowSequence } from './parseFlow.ts';
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
import { endsDocument, type ScalarToken, type TagToken, type Token } from './token.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

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

/** What stands before a value: anchor, tag, or nothing. */
export interface Properties {
  readonly outerStart: number;
  readonly end: number;
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
  readonly fullTag: string | undefined;
}

/** A value of a block mapping may be a list that is not indented. */
type Where = 'block' | 'block-value' | 'flow';
type ReadCollection = (parser: Parser, start: Token, properties: Properties) => SyntaxNode;
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type Growing<T extends SyntaxMapping | SyntaxSequence> = Omit<T, 'span'> & {
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

/** The state of `parse`; the functions that read collections call it for what stands inside. */
export class Parser {
  readonly targets = new Map<SyntaxAlias, SyntaxNode>();
  readonly tags = new Map<SyntaxNode, string>();
  readonly scanner: Scanner;
  readonly #anchors = new Map<string, SyntaxNode>();
  readonly #handles = new Map(standardHandles);
  /** The scalar that was read last. */
  lastScalar: Span = { start: -1, end: -1 };
  #depth = 0;

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  document(): SyntaxNode | undefined {
    const scanner = this.scanner;
    const first = scanner.peek();
    if (first.kind === 'stream-end' || first.kind === 'failed') return undefined;
    const isExplicit = this.#directives() || first.kind === 'document-start';
    if (isExplicit) {
      const marker = scanner.peek();
      if (marker.kind !== 'document-start') {
        const message = say`A line that starts with \`%\` makes kubectl refuse the document: remove it.`;
        scanner.stop(message, restOfLine(scanner.text, first.start), first.start);
        return undefined;
      }
      scanner.skip();
      if (endsDocument(scanner.peek())) return undefined;
    }
    const root = this.node('block');
    // kubectl looks one token past the document, and drops what follows.
    if (root !== undefined) scanner.peek();
    return root;
  }

  #directives(): boolean {
    const scanner = this.scanner;
    const declared = new Set<string>();
    for (;;) {
      const token = scanner.peek();
      if (token.kind !== 'version-directive' && token.kind !== 'tag-directive')
        return declared.size > 0;
      const handle = token.kind === 'tag-directive' ? token.handle : '%';
      if (declared.has(handle)) {
        const message = say`This directive stands here twice: remove the line.`;
        scanner.stop(message, restOfLine(scanner.text, token.start));
      }
      declared.add(handle);
      if (token.kind === 'tag-directive') this.#handles.set(handle, token.prefix);
      else if (!token.supported) scanner.stop(WRONG_VERSION, restOfLine(scanner.text, token.start));
      scanner.skip();
    }
  }

  /** Reads the next value with its anchor and tag; undefined where there is none, after a failure. */
  node(where: Where): SyntaxNode | undefined {
    const scanner = this.scanner;
    const first = scanner.peek();
    if (first.kind === 'alias') return this.#alias(first.start, first.end, first.text);
    const properties = this.#properties();
    const token = scanner.peek();
    if (token.kind === 'scalar') return this.#scalar(token, properties);
    const read = readerOf(token, where);
    if (read !== undefined) return this.#nested(token, properties, read);
    if (properties.anchor !== undefined || properties.tag !== undefined) {
      return this.empty(properties.end, properties);
    }
    if (token.kind !== 'failed') scanner.stop(unexpected(token), this.tokenSpan(token));
    return undefined;
  }

  #nested(token: Token, properties: Properties, read: ReadCollection): SyntaxNode | undefined {
    if (this.#depth >= MAXIMUM_DEPTH) {
      const message = say`More than ${MAXIMUM_DEPTH} lists and mappings inside each other: the rest is not analysed.`;
      this.scanner.stop(message, this.tokenSpan(token), token.start, 'depth');
      return undefined;
    }
    this.#depth++;
    const node = read(this, token, properties);
    this.#depth--;
    return node;
  }

  #alias(start: number, end: number, name: string): SyntaxAlias {
    this.scanner.skip();
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
    const scanner = this.scanner;
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
      const message = say`The tag's prefix \`${tag.handle}\` is declared nowhere: remove the tag.`;
      scanner.stop(message, spanOnLine(scanner.text, tag.start, tag.end), start);
    }
    const written = scanner.text.slice(tag.start, tag.end);
    return { outerStart: start, end, anchor, tag: written, fullTag: (prefix ?? '') + tag.suffix };
  }

  #scalar(token: ScalarToken, properties: Properties): SyntaxScalar {
    this.scanner.skip();
    this.lastScalar = token;
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

  /** The absent value at an offset. */
  empty(offset: number, properties?: Properties): SyntaxScalar {
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

  /** A sequence that grows by what is pushed to `items`; its anchor is known from here on. */
  openSequence(
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

  /** A mapping that grows by what is pushed to `pairs`; its anchor is known from here on. */
  openMapping(
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

  tokenSpan(token: Token): Span {
    return spanOnLine(this.scanner.text, token.start, Math.max(token.end, token.start + 1));
  }
}

function readerOf({ kind }: Token, where: Where): ReadCollection | undefined {
  if (kind === 'flow-sequence-start') return readFlowSequence;
  if (kind === 'flow-mapping-start') return readFlowMapping;
  if (where === 'flow') return undefined;
  if (kind === 'block-sequence-start') return readBlockSequence;
  if (kind === 'block-mapping-start') return readBlockMapping;
  return kind === 'block-entry' && where === 'block-value' ? readIndentlessSequence : undefined;
}

function unexpected(token: Token): Text {
  switch (token.kind) {
    case 'flow-entry':
      return say`A value is missing before this comma: add it, or remove the comma.`;
    case 'flow-sequence-end':
    case 'flow-mapping-end':
      return say`This bracket closes nothing: remove it, or put the value in quotes.`;
    case 'value':
      return say`A key is missing before this colon: add it, or remove the colon.`;
    case 'block-entry':
      return say`A list item cannot start here: put the \`-\` on a line of its own.`;
    default:
      return say`A value is missing here.`;
  }
}
