import type { Json } from './patch.ts';

/** What is to happen to one value as it is written; the plan for its text. */
export type Change =
  | { readonly kind: 'keep' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'replace'; readonly value: Json }
  | ChangeInside;

/**
 * A collection whose entries change. Where entries are removed and others added, at least one stays;
 * in a list, no entry at the end is removed then.
 */
export interface ChangeInside {
  readonly kind: 'inside';
  /** By index of the pair or item as written. */
  readonly entries: ReadonlyMap<number, Change>;
  /** For the end of the collection. */
  readonly added: readonly Addition[];
}

export interface Addition {
  /** Undefined for an item of a list. */
  readonly key: string | undefined;
  readonly value: Json;
}

export const KEEP: Change = { kind: 'keep' };
