import type { Node } from '../node.ts';
import type { Json } from './patch.ts';

/** The JSON tree that kubectl sends for a node. */
export function jsonOf(node: Node | undefined): Json {
  if (node === undefined) return null;
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(jsonOf);
    case 'mapping':
      return Object.fromEntries(
        [...node.entries].map(([key, entry]) => [key, jsonOf(entry.value)]),
      );
  }
}

/** True for equal trees; the order of keys does not matter, and -0 is 0. */
export function sameJson(a: Json, b: Json): boolean {
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index] ?? null));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null))
    );
  }
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for `{}` and `[]`. */
export function isEmptyCollection(value: Json): boolean {
  if (isList(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
