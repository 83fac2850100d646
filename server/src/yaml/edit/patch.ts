import type { FieldPath } from '../fieldPath.ts';

/** A JSON value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What the manifest should say, never where. `set` writes a value, making the mappings on the way;
 * an index equal to a list's length appends. `remove` deletes a key or an item, and its parent with
 * it when that becomes empty. The path starts at the document's root.
 */
export type Patch =
  | { readonly op: 'set'; readonly at: FieldPath; readonly value: Json }
  | { readonly op: 'remove'; readonly at: FieldPath };
