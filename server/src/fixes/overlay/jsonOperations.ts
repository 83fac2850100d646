import type { FieldPath } from '../../yaml/fieldPath.ts';
import { isList, isObject, sameJson } from '../../yaml/edit/json.ts';
import type { Json } from '../../yaml/edit/patch.ts';
import type { JsonObject } from './mergeKeys.ts';

/**
 * The operations of a JSON patch (RFC 6902) by which `before` becomes `after`. Where one goes into a
 * named item of a list, a test of the name stands before: should the base have moved it, applying the
 * patch fails and changes no other item.
 */
export function jsonOperations(
  before: Json,
  after: Json,
  at: FieldPath = [],
): readonly JsonObject[] {
  if (sameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) return objectOperations(before, after, at);
  if (isList(before) && isList(after) && before.length === after.length) {
    return before.flatMap((item, index) =>
      itemOperations(item, after[index] ?? null, [...at, index]),
    );
  }
  return [{ op: 'replace', path: pointerTo(at), value: after }];
}

function objectOperations(
  before: JsonObject,
  after: JsonObject,
  at: FieldPath,
): readonly JsonObject[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const path = [...at, key];
    if (!Object.hasOwn(after, key)) return [{ op: 'remove', path: pointerTo(path) }];
    const value = after[key] ?? null;
    if (!Object.hasOwn(before, key)) return [{ op: 'add', path: pointerTo(path), value }];
    return jsonOperations(before[key] ?? null, value, path);
  });
}

function itemOperations(before: Json, after: Json, at: FieldPath): readonly JsonObject[] {
  const operations = jsonOperations(before, after, at);
  const name = isObject(before) && Object.hasOwn(before, 'name') ? before['name'] : undefined;
  if (operations.length === 0 || typeof name !== 'string') return operations;
  return [{ op: 'test', path: pointerTo([...at, 'name']), value: name }, ...operations];
}

/** RFC 6901. */
function pointerTo(path: FieldPath): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
