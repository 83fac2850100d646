/**
 * The JSON of a value in two parts: up to and from where the items of its one empty array `key`
 * belong. Indented by two, like the items.
 */
export function aroundItems(value: object, key: string): readonly [string, string] {
  const json = JSON.stringify(value, null, 2);
  const start = `"${key}": [`;
  // A quote inside a string is escaped, so that this can be nothing but the key.
  const offset = json.indexOf(`${start}]`) + start.length;
  return [json.slice(0, offset), json.slice(offset)];
}

/** Items of an array that stands in so many others and in objects; each begins with a line break. */
export function jsonItems(items: readonly object[], depth: number): string {
  return items
    .map((item) =>
      (lineBreak(0) + JSON.stringify(item, null, 2)).replaceAll('\n', lineBreak(depth)),
    )
    .join(',');
}

/** A line break and the indentation behind it. */
export function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}
