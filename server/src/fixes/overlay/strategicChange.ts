import { isList, isObject, sameJson } from '../../yaml/edit/json.ts';
import type { Json } from '../../yaml/edit/patch.ts';
import { identityOf, mergeKeysOf } from './mergeKeys.ts';
import type { JsonObject, MergeKeys } from './mergeKeys.ts';

/**
 * What a strategic merge patch says so that `before` becomes `after`: null removes a field,
 * `$patch: delete` an item. Undefined where no such patch does exactly that.
 */
export function strategicChange(before: JsonObject, after: JsonObject): JsonObject | undefined {
  const change: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, wanted] = [valueAt(before, key), valueAt(after, key)];
    if (old !== undefined && wanted !== undefined && sameJson(old, wanted)) continue;
    const value = wanted === undefined ? null : fieldChange(key, old ?? null, wanted);
    if (value === undefined) return undefined;
    change[key] = value;
  }
  return change;
}

function valueAt(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function fieldChange(key: string, before: Json, after: Json): Json | undefined {
  // In a patch, a null takes its field away.
  if (before === null) return holdsNull(after) ? undefined : after;
  if (isObject(before) && isObject(after)) return strategicChange(before, after);
  if (isList(before) && isList(after)) {
    const keys = mergeKeysOf(key);
    return keys === undefined ? after : listChange(keys, before, after);
  }
  const isSameKind = isScalar(before) && isScalar(after);
  return isSameKind && after !== null ? after : undefined;
}

/** Only for items that all have a key of their own, and stay in their order without new ones. */
function listChange(
  keys: MergeKeys,
  before: readonly Json[],
  after: readonly Json[],
): readonly Json[] | undefined {
  const [old, wanted] = [itemsByKey(before, keys), itemsByKey(after, keys)];
  if (old === undefined || wanted === undefined || wanted.size === 0) return undefined;
  const kept = [...old.keys()].filter((key) => wanted.has(key));
  if (!sameJson(kept, [...wanted.keys()])) return undefined;
  const changes: JsonObject[] = [];
  let length = 0;
  for (const [key, item] of old) {
    const change = itemChange(keys, item, wanted.get(key));
    if (change === undefined) return undefined;
    changes.push({ ...identityOf(item, keys), ...change });
    if (Object.keys(change).length > 0) length = changes.length;
  }
  // Kustomize puts the items of a patch first: those before the last that changes are named as well.
  return changes.slice(0, length);
}

function itemChange(
  keys: MergeKeys,
  before: JsonObject,
  after: JsonObject | undefined,
): JsonObject | undefined {
  if (after === undefined) return { $patch: 'delete' };
  const isSameItem = sameJson(identityOf(before, keys), identityOf(after, keys));
  return isSameItem ? strategicChange(before, after) : undefined;
}

/** Undefined when an item is no mapping, has no key, or has the key of another. */
function itemsByKey(
  list: readonly Json[],
  [name]: MergeKeys,
): ReadonlyMap<Json, JsonObject> | undefined {
  const items = new Map<Json, JsonObject>();
  for (const item of list) {
    const key = isObject(item) ? valueAt(item, name) : undefined;
    if (!isObject(item) || key === undefined || key === null || !isScalar(key)) return undefined;
    if (items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

function holdsNull(value: Json): boolean {
  if (isList(value)) return value.some(holdsNull);
  return value === null || (isObject(value) && Object.values(value).some(holdsNull));
}

function isScalar(value: Json): boolean {
  return !isList(value) && !isObject(value);
}
