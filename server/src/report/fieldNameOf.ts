import type { SyntaxNode } from '../yaml/syntax.ts';

/**
 * Names the field at an offset so that the name survives edits elsewhere: `spec.containers[web].image`.
 * List items go by their `name` or, for scalars, their text; only others by their index.
 */
export function fieldNameOf(root: SyntaxNode | undefined, offset: number): string {
  let name = '';
  let node = root;
  while (node !== undefined) {
    if (node.kind === 'mapping') {
      const pair = lastStartingBefore(node.pairs, offset, ({ key, question }) =>
        question < 0 ? key.outerStart : question,
      );
      if (pair === undefined) return name;
      name += (name === '' ? '' : '.') + textOf(pair.key);
      node = pair.value.outerStart <= offset ? pair.value : undefined;
    } else if (node.kind === 'sequence') {
      const item = lastStartingBefore(node.items, offset, ({ value, dash }) =>
        dash < 0 ? value.outerStart : dash,
      );
      if (item === undefined) return name;
      name += `[${itemName(item.value) ?? node.items.indexOf(item)}]`;
      node = item.value;
    } else return name;
  }
  return name;
}

function lastStartingBefore<T>(
  items: readonly T[],
  offset: number,
  startOf: (item: T) => number,
): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function itemName(item: SyntaxNode): string | undefined {
  if (item.kind === 'scalar') return item.text;
  if (item.kind !== 'mapping') return undefined;
  const value = item.pairs.find(({ key }) => textOf(key) === 'name')?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

function textOf(key: SyntaxNode): string {
  if (key.kind === 'scalar') return key.text;
  return key.kind === 'alias' ? `*${key.name}` : '?';
}
