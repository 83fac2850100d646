import type { FieldPath } from '../fieldPath.ts';
import { isList, isObject } from './json.ts';
import { isKeptWhenEmpty } from './keptWhenEmpty.ts';
import type { Json } from './patch.ts';
import type { Wanted } from './wantedChanges.ts';

/**
 * The tree that a document must read as after an edit: the meaning of a patch, without a thought for
 * its text. Undefined when nothing remains. Indexes count in the given tree, whatever is removed.
 */
export function patchedJson(
  tree: Json | undefined,
  wanted: Wanted | undefined,
  path: FieldPath = [],
): Json | undefined {
  if (wanted === undefined) return tree;
  if (wanted.kind === 'set') return wanted.value;
  if (wanted.kind === 'remove') return undefined;
  if (tree === undefined || tree === null) return builtValue(wanted) ?? tree;
  const { children } = wanted;
  if (isList(tree)) {
    const length = Math.max(tree.length, ...[...children.keys()].map((step) => Number(step) + 1));
    const items = Array.from({ length }, (_, index) =>
      patchedJson(tree[index], children.get(index), [...path, index]),
    ).filter((item) => item !== undefined);
    return items.length > 0 || tree.length === 0 || isKeptWhenEmpty(path) ? items : undefined;
  }
  if (!isObject(tree)) return tree;
  const keys = Object.keys(tree);
  const added = [...children.keys()].map(String).filter((key) => !Object.hasOwn(tree, key));
  const entries = [...keys, ...added].flatMap((key) => {
    const value = Object.hasOwn(tree, key) ? tree[key] : undefined;
    const patched = patchedJson(value, children.get(key), [...path, key]);
    return patched === undefined ? [] : [[key, patched] as const];
  });
  if (entries.length === 0 && keys.length > 0 && !isKeptWhenEmpty(path)) return undefined;
  return Object.fromEntries(entries);
}

/** The value that `set`s make where nothing is written; undefined when there are only removals. */
export function builtValue(wanted: Wanted): Json | undefined {
  if (wanted.kind === 'set') return wanted.value;
  if (wanted.kind === 'remove') return undefined;
  const built = [...wanted.children].flatMap(([step, child]) => {
    const value = builtValue(child);
    return value === undefined ? [] : [[step, value] as const];
  });
  if (built.length === 0) return undefined;
  const steps = built.map(([step]) => step);
  if (steps.some((step) => typeof step === 'string')) return Object.fromEntries(built);
  return built.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}
