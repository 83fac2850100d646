import type { Span } from '../text/span.ts';

/**
 * What is written, before aliases, merges and duplicates are resolved: the layout that edits need.
 * All offsets count from the file's start. A value that is absent (`key:` with nothing after it) is
 * a plain scalar with empty text and an empty span directly after the indicator, anchor or tag.
 */
export type SyntaxNode = SyntaxScalar | SyntaxMapping | SyntaxSequence | SyntaxAlias;

interface SyntaxBase {
  /**
   * The value itself, without anchor and tag; for flow collections with their brackets. A block
   * scalar ends with its last line, before that line's break: the last with content, after `+`
   * the last of the empty ones.
   */
  readonly span: Span;
  /** Where the node starts with its anchor and tag; `span.start` when it has neither. */
  readonly outerStart: number;
  readonly anchor: string | undefined;
  /** The tag as written (`!!str`, `!foo`, `!`). */
  readonly tag: string | undefined;
}

export interface SyntaxScalar extends SyntaxBase {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
  /** The text after unescaping and folding. */
  readonly text: string;
}

export interface SyntaxMapping extends SyntaxBase {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** Column of the keys of a block mapping, from 0; -1 in flow. */
  readonly indent: number;
  readonly pairs: readonly SyntaxPair[];
}

export interface SyntaxPair {
  readonly key: SyntaxNode;
  readonly value: SyntaxNode;
  /** Offset of the `?` of an explicit key, else -1. */
  readonly question: number;
  /** Offset of the `:`, else -1. */
  readonly colon: number;
  /** Offset of the `,` that follows in flow, else -1. */
  readonly comma: number;
}

export interface SyntaxSequence extends SyntaxBase {
  readonly kind: 'sequence';
  readonly flow: boolean;
  /** Column of the dashes of a block sequence, from 0; -1 in flow. */
  readonly indent: number;
  readonly items: readonly SyntaxItem[];
}

export interface SyntaxItem {
  readonly value: SyntaxNode;
  /** Offset of the `-` in block, else -1. */
  readonly dash: number;
  /** Offset of the `,` that follows in flow, else -1. */
  readonly comma: number;
}

/** `*name`; the span covers the asterisk too. */
export interface SyntaxAlias extends SyntaxBase {
  readonly kind: 'alias';
  readonly name: string;
}
