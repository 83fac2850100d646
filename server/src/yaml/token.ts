import type { SyntaxScalar } from './syntax.ts';

/** A lexical unit of YAML, in the sense of libyaml; `start` and `end` are offsets in the text. */
export type Token =
  PlainToken | TextToken | ScalarToken | TagToken | TagDirectiveToken | VersionDirectiveToken;

interface TokenBase {
  readonly start: number;
  readonly end: number;
  /** Code units between the last line break and `start`. */
  readonly column: number;
  /** The flow level whose possible simple key starts with this token, else -1. */
  readonly keyLevel: number;
}

export interface PlainToken extends TokenBase {
  readonly kind:
    | 'block-entry'
    | 'block-mapping-start'
    | 'block-sequence-start'
    | 'block-end'
    | 'flow-sequence-start'
    | 'flow-sequence-end'
    | 'flow-mapping-start'
    | 'flow-mapping-end'
    | 'flow-entry'
    /** Empty (`start === end`) where a simple key begins, else a `?`. */
    | 'key'
    | 'value'
    | 'document-start'
    | 'document-end'
    | 'stream-end'
    /** Nothing more can be read: the scanner's `failure` says why. */
    | 'failed';
}

export interface TextToken extends TokenBase {
  readonly kind: 'anchor' | 'alias';
  readonly text: string;
}

export interface ScalarToken extends TokenBase {
  readonly kind: 'scalar';
  readonly text: string;
  readonly style: SyntaxScalar['style'];
}

export interface TagToken extends TokenBase {
  readonly kind: 'tag';
  /** `!`, `!!` or `!name!`; empty where the suffix is the whole tag (`!<…>`, and `!` alone). */
  readonly handle: string;
  readonly suffix: string;
}

export interface TagDirectiveToken extends TokenBase {
  readonly kind: 'tag-directive';
  readonly handle: string;
  readonly prefix: string;
}

export interface VersionDirectiveToken extends TokenBase {
  readonly kind: 'version-directive';
  /** True for `%YAML 1.1`. */
  readonly supported: boolean;
}

/** A token whose kind is all it says, and which cannot start a key. */
export function plainToken(
  kind: PlainToken['kind'],
  start: number,
  end: number,
  column: number,
): PlainToken {
  return { kind, start, end, column, keyLevel: -1 };
}

/** True for the tokens that stand outside of documents. */
export function endsDocument(token: Token): boolean {
  const { kind } = token;
  return (
    kind === 'stream-end' ||
    kind === 'document-start' ||
    kind === 'document-end' ||
    kind === 'version-directive' ||
    kind === 'tag-directive'
  );
}
