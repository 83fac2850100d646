import type { Addition } from './change.ts';
import { isEmptyCollection, isList, isObject } from './json.ts';
import type { Json } from './patch.ts';
import { renderKey, renderOneLine } from './renderFlow.ts';
import type { Style } from './style.ts';

/** Writes a pair or item as lines of block style whose first character stands at `column`. */
export function renderBlockEntry(
  { key, value }: Addition,
  column: number,
  style: Style,
): readonly string[] {
  if (key === undefined) return itemLines(value, column, style);
  const start = `${' '.repeat(column)}${renderKey(key, style)}:`;
  if (!isNested(value, style)) return [`${start} ${renderOneLine(value, style)}`];
  return [start, ...renderBlockValue(value, column, style)];
}

/** Writes what stands under a key at `column`: a collection that is not empty. */
export function renderBlockValue(value: Json, column: number, style: Style): readonly string[] {
  if (isList(value)) {
    return value.flatMap((item) => itemLines(item, column + style.dashOffset, style));
  }
  if (!isObject(value)) throw new Error('only a collection stands under its key');
  return pairLines(value, column + style.step, style);
}

/** True when a value gets lines of its own in block style. */
export function isNested(value: Json, style: Style): boolean {
  if (isEmptyCollection(value)) return false;
  if (isList(value)) return !(style.inlineLists && value.every(isScalar));
  return isObject(value);
}

function pairLines(
  value: { readonly [key: string]: Json },
  column: number,
  style: Style,
): readonly string[] {
  return Object.keys(value)
    .sort()
    .flatMap((key) => renderBlockEntry({ key, value: value[key] ?? null }, column, style));
}

function itemLines(item: Json, column: number, style: Style): readonly string[] {
  const dash = `${' '.repeat(column)}- `;
  if (!isObject(item) || isEmptyCollection(item)) return [dash + renderOneLine(item, style)];
  const [first = '', ...rest] = pairLines(item, dash.length, style);
  return [dash + first.trimStart(), ...rest];
}

function isScalar(value: Json): boolean {
  return !isList(value) && !isObject(value);
}
