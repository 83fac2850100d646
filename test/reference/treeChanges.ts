import { isList, isObject, sameJson } from '../../server/src/yaml/edit/json.ts';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';

/** A field or item that two trees say differently; of what is added or removed whole, the top. */
export interface TreeChange {
  readonly at: FieldPath;
  /** Undefined for what is added. */
  readonly before: Json | undefined;
  /** Undefined for what is removed. */
  readonly after: Json | undefined;
}

/** The changes that lead from one tree to another. Items of lists are counted as in the first. */
export function treeChanges(before: Json, after: Json): readonly TreeChange[] {
  return changesAt([], before, after);
}

/** How many fields somebody must set or remove to make a change: a removed one goes as a whole. */
export function fieldsOf({ after }: TreeChange): number {
  return after === undefined ? 1 : leavesOf(after).length;
}

/** How many lines block style needs to write what a change adds, or has to take what it removes. */
export function blockLinesOf({ at, before, after }: TreeChange): number {
  const value = after ?? before ?? null;
  const isItem = typeof at.at(-1) === 'number';
  return isItem ? Math.max(1, linesInside(value)) : 1 + linesInside(value);
}

/** The paths of scalars and empty collections. */
export function leavesOf(value: Json, at: FieldPath = []): readonly FieldPath[] {
  const children = entriesOf(value);
  return children.length === 0
    ? [at]
    : children.flatMap(([key, child]) => leavesOf(child, [...at, key]));
}

function changesAt(
  at: FieldPath,
  before: Json | undefined,
  after: Json | undefined,
): readonly TreeChange[] {
  if (before === undefined || after === undefined) return [{ at, before, after }];
  if (sameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changesAt([...at, key], before[key], after[key]));
  }
  if (isList(before) && isList(after)) return listChanges(at, before, after);
  return [{ at, before, after }];
}

function listChanges(
  at: FieldPath,
  before: readonly Json[],
  after: readonly Json[],
): readonly TreeChange[] {
  if (before.length === after.length) {
    return before.flatMap((item, index) => changesAt([...at, index], item, after[index]));
  }
  const changes: TreeChange[] = [];
  let rest = after;
  for (const [index, item] of before.entries()) {
    const found = rest.findIndex((other) => sameJson(item, other));
    if (found < 0) changes.push({ at: [...at, index], before: item, after: undefined });
    else rest = rest.toSpliced(found, 1);
  }
  return [
    ...changes,
    ...rest.map((item, index) => ({
      at: [...at, before.length + index],
      before: undefined,
      after: item,
    })),
  ];
}

function linesInside(value: Json): number {
  return entriesOf(value).reduce((sum, [key, child]) => {
    const inside = linesInside(child);
    return sum + (typeof key === 'number' ? Math.max(1, inside) : 1 + inside);
  }, 0);
}

function entriesOf(value: Json): readonly (readonly [string | number, Json])[] {
  if (isList(value)) return value.map((item, index) => [index, item] as const);
  return isObject(value) ? Object.entries(value) : [];
}
