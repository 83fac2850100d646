import { isList, isObject, sameJson } from './json.ts';
import type { Json } from './patch.ts';
import type { Wanted } from './wantedChanges.ts';

/** What is wanted inside a collection. */
export type WantedInside = Extract<Wanted, { kind: 'inside' }>;

/** What turns one collection into another of its kind, entry by entry; undefined for different kinds. */
export function wantedInside(current: Json, value: Json): WantedInside | undefined {
  if (isObject(current) && isObject(value)) {
    const gone = Object.keys(current).filter((key) => !Object.hasOwn(value, key));
    return inside([
      ...gone.map((key) => [key, { kind: 'remove' }] as const),
      ...Object.entries(value).map(([key, item]) => [key, { kind: 'set', value: item }] as const),
    ]);
  }
  if (isList(current) && isList(value)) {
    return inside(listChanges(current, value));
  }
  return undefined;
}

function inside(children: Iterable<readonly [string | number, Wanted]>): WantedInside {
  return { kind: 'inside', children: new Map(children) };
}

/** Keeps the items that stay where they are, with their comments, when the rest is only removed. */
function listChanges(
  current: readonly Json[],
  value: readonly Json[],
): readonly (readonly [number, Wanted])[] {
  const isWanted = (item: Json): boolean => value.some((other) => sameJson(item, other));
  const kept = current.filter(isWanted);
  const onlyRemovals =
    kept.length > 0 && kept.every((item, index) => sameJson(item, value[index] ?? null));
  if (!onlyRemovals) {
    const sets = value.map((item, index) => [index, { kind: 'set', value: item }] as const);
    const rest = current.slice(value.length);
    return [
      ...sets,
      ...rest.map((_, index) => [value.length + index, { kind: 'remove' }] as const),
    ];
  }
  const removals = current.flatMap((item, index) =>
    isWanted(item) ? [] : [[index, { kind: 'remove' }] as const],
  );
  const additions = value
    .slice(kept.length)
    .map((item, index) => [current.length + index, { kind: 'set', value: item }] as const);
  return [...removals, ...additions];
}
