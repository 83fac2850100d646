import type {
  SyntaxItem,
  SyntaxMapping,
  SyntaxNode,
  SyntaxPair,
  SyntaxSequence,
} from '../syntax.ts';

export type SyntaxCollection = SyntaxMapping | SyntaxSequence;
export type SyntaxEntry = SyntaxPair | SyntaxItem;

/**
 * Offset after the last character that belongs to a value; comments and blank lines that follow do
 * not. In a block of text it is where the last line ends that counts.
 */
export function contentEnd(node: SyntaxNode): number {
  if (!isCollection(node) || node.flow) return node.span.end;
  const last = entriesOf(node).at(-1);
  return last === undefined ? node.span.end : entryEnd(last);
}

/** The same for a key with its value, or an item; the comma after it does not belong to it. */
export function entryEnd(entry: SyntaxEntry): number {
  const value = contentEnd(entry.value);
  if ('dash' in entry) return Math.max(value, entry.dash + 1);
  return Math.max(value, entry.colon + 1, contentEnd(entry.key));
}

/** Where an entry starts: its dash, its `?`, or its key or item with anchor and tag. */
export function entryStart(entry: SyntaxEntry): number {
  if ('dash' in entry) return entry.dash >= 0 ? entry.dash : entry.value.outerStart;
  return entry.question >= 0 ? entry.question : entry.key.outerStart;
}

/** The pairs of a mapping or the items of a sequence. */
export function entriesOf(collection: SyntaxCollection): readonly SyntaxEntry[] {
  return collection.kind === 'mapping' ? collection.pairs : collection.items;
}

export function isCollection(node: SyntaxNode): node is SyntaxCollection {
  return node.kind === 'mapping' || node.kind === 'sequence';
}
