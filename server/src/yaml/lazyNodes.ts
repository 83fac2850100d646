import type { Span } from '../text/span.ts';
import type { Entry, MappingNode, Node, SequenceNode } from './node.ts';
import { keyText, resolvePlain, scalarValue } from './resolveScalar.ts';
import type { SyntaxMapping, SyntaxNode, SyntaxScalar, SyntaxSequence } from './syntax.ts';

const NO_ENTRIES: readonly Entry[] = [];

/**
 * What `compose` makes of JSON and of a tree that `readCommon` read, where neither aliases, merges
 * and tags nor anything to refuse can be. What stands inside a collection is made when it is asked for.
 */
export function composeCommon(syntax: SyntaxNode): Node {
  if (syntax.kind === 'mapping') return new LazyMappingNode(syntax);
  if (syntax.kind === 'sequence') return new LazySequenceNode(syntax);
  const value = syntax.kind === 'scalar' ? scalarValue(resolve(syntax)) : undefined;
  return { kind: 'scalar', span: syntax.span, use: undefined, syntax, value: value ?? null };
}

class LazyMappingNode implements MappingNode {
  readonly kind = 'mapping';
  readonly span: Span;
  readonly use = undefined;
  readonly syntax: SyntaxMapping;
  #entries: ReadonlyMap<string, Entry> | undefined;

  constructor(syntax: SyntaxMapping) {
    this.span = syntax.span;
    this.syntax = syntax;
  }

  get entries(): ReadonlyMap<string, Entry> {
    this.#entries ??= entriesOf(this.syntax);
    return this.#entries;
  }
}

class LazySequenceNode implements SequenceNode {
  readonly kind = 'sequence';
  readonly span: Span;
  readonly use = undefined;
  readonly syntax: SyntaxSequence;
  #items: readonly Node[] | undefined;

  constructor(syntax: SyntaxSequence) {
    this.span = syntax.span;
    this.syntax = syntax;
  }

  get items(): readonly Node[] {
    this.#items ??= this.syntax.items.map(({ value }) => composeCommon(value));
    return this.#items;
  }
}

function entriesOf(syntax: SyntaxMapping): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const pair of syntax.pairs) {
    const key = pair.key.kind === 'scalar' ? keyText(resolve(pair.key)) : undefined;
    if (key === undefined) continue;
    const earlier = entries.get(key);
    entries.set(key, {
      key,
      keyPlace: { span: pair.key.span, use: undefined },
      value: composeCommon(pair.value),
      merged: false,
      overrides: earlier === undefined ? NO_ENTRIES : [earlier],
    });
  }
  return entries;
}

function resolve({ style, text }: SyntaxScalar): ReturnType<typeof resolvePlain> {
  return style === 'plain' ? resolvePlain(text) : text;
}
