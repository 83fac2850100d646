import type { Addition } from './change.ts';
import { isEmptyCollection, isList, isObject } from './json.ts';
import type { Json } from './patch.ts';
import { renderScalar } from './renderScalar.ts';
import type { Style } from './style.ts';

/** Writes a value in flow style on one line. */
export function renderOneLine(value: Json, style: Style): string {
  const comma = style.compact && style.quotedKeys ? ',' : ', ';
  if (isList(value)) return `[${value.map((item) => renderOneLine(item, style)).join(comma)}]`;
  if (!isObject(value)) return renderScalar(value, style.quotes);
  const entries = additionsOf(value).map((entry) => renderOneLineEntry(entry, style));
  if (entries.length === 0) return '{}';
  return style.padded ? `{ ${entries.join(comma)} }` : `{${entries.join(comma)}}`;
}

/** Writes a pair or an item on one line. */
export function renderOneLineEntry({ key, value }: Addition, style: Style): string {
  return flowKey(key, style) + renderOneLine(value, style);
}

/**
 * Writes a pair or an item in flow style over several lines, each with its indentation, the first
 * with `indent`; no comma follows the last.
 */
function renderMultilineEntry(
  { key, value }: Addition,
  indent: string,
  style: Style,
): readonly string[] {
  const [first = '', ...rest] = renderMultiline(value, indent, style);
  return [indent + flowKey(key, style) + first, ...rest];
}

/** Writes a value over several lines; the first stands after a key, the others start with `indent`. */
export function renderMultiline(value: Json, indent: string, style: Style): readonly string[] {
  if (isList(value)) return multilineList(value, indent, style);
  if (!isObject(value) || isEmptyCollection(value)) return [renderOneLine(value, style)];
  return [
    '{',
    ...multilineEntries(additionsOf(value), indent + style.flowStep, style),
    `${indent}}`,
  ];
}

export function renderKey(key: string, style: Style): string {
  return renderScalar(key, style.quotedKeys ? 'double' : 'plain');
}

/** The entries of a new mapping, in alphabetical order. */
function additionsOf(value: { readonly [key: string]: Json }): readonly Addition[] {
  return Object.keys(value)
    .sort()
    .map((key) => ({ key, value: value[key] ?? null }));
}

/** Writes entries on lines of their own with the commas between them. */
export function multilineEntries(
  entries: readonly Addition[],
  indent: string,
  style: Style,
): readonly string[] {
  return entries.flatMap((entry, index) => {
    const lines = renderMultilineEntry(entry, indent, style);
    const hasComma = style.trailingCommas || index < entries.length - 1;
    return hasComma ? [...lines.slice(0, -1), `${lines.at(-1)},`] : lines;
  });
}

function multilineList(value: readonly Json[], indent: string, style: Style): readonly string[] {
  const scalars = value.every((item) => !isList(item) && !isObject(item));
  if (value.length === 0 || (scalars && style.inlineLists)) return [renderOneLine(value, style)];
  const objects = value.filter(isObject);
  const cuddled = !style.quotedKeys && objects.length === value.length;
  if (!cuddled) {
    const items = value.map((item) => ({ key: undefined, value: item }));
    return ['[', ...multilineEntries(items, indent + style.flowStep, style), `${indent}]`];
  }
  // KYAML writes lists of mappings as `[{`, `}, {` and `}]`.
  return [
    '[{',
    ...objects.flatMap((item, index) => [
      ...(index === 0 ? [] : [`${indent}}, {`]),
      ...multilineEntries(additionsOf(item), indent + style.flowStep, style),
    ]),
    `${indent}}]`,
  ];
}

function flowKey(key: string | undefined, style: Style): string {
  if (key === undefined) return '';
  return renderKey(key, style) + (style.compact && style.quotedKeys ? ':' : ': ');
}
