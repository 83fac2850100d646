import type { Span } from '../text/span.ts';
import type { SyntaxNode } from './syntax.ts';

/**
 * Where something is written. When it is read through an alias or a merge key, `span` lies at the
 * anchor and `use` is the outermost alias (`*name`) that brings it here.
 */
export interface Place {
  readonly span: Span;
  readonly use: Span | undefined;
}

/**
 * A manifest as kubectl decodes it (go-yaml v2 by way of sigs.k8s.io/yaml): YAML 1.1 scalars,
 * aliases and merges resolved, the last of duplicate keys in force. Rules see nothing else.
 */
export type Node = ScalarNode | MappingNode | SequenceNode;

interface NodeBase extends Place {
  readonly syntax: SyntaxNode;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** The JSON value that kubectl sends: `yes` is true, `0o17` is 15, a date is a string. */
  readonly value: string | number | boolean | null;
}

export interface SequenceNode extends NodeBase {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
}

export interface MappingNode extends NodeBase {
  readonly kind: 'mapping';
  /** The entries in force, by the key's JSON text. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
  /** True when the entry comes from a merge key (`<<`). */
  readonly merged: boolean;
  /** The entry with the same key that this one overrides, which may override another; usually none. */
  readonly overrides: readonly Entry[];
}
