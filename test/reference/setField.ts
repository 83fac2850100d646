import type { Json } from '../../server/src/yaml/edit/patch.ts';

export type JsonPath = readonly (string | number)[];

/**
 * The value with one field set, or removed where `value` is undefined; what is not on the path is
 * shared with the original. Mappings and lists on the way are made; the key `-` appends to a list.
 */
export function setField(within: Json | undefined, path: JsonPath, value: Json | undefined): Json {
  const [key, ...rest] = path;
  // Only an inner call can remove, and it handles its own last key.
  if (key === undefined) return value ?? null;
  if (key === '-' || typeof key === 'number') {
    return setItem(Array.isArray(within) ? within : [], key, rest, value);
  }
  const fields = isObject(within) ? within : {};
  if (rest.length > 0) return { ...fields, [key]: setField(fields[key], rest, value) };
  if (value !== undefined) return { ...fields, [key]: value };
  const { [key]: _removed, ...others } = fields;
  return others;
}

function setItem(
  items: readonly Json[],
  key: number | '-',
  rest: JsonPath,
  value: Json | undefined,
): Json {
  const index = key === '-' ? items.length : key;
  if (rest.length === 0 && value === undefined) return items.toSpliced(index, 1);
  const item = rest.length > 0 ? setField(items[index], rest, value) : (value ?? null);
  return items.toSpliced(index, 1, item);
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
