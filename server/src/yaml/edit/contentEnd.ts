import type { SyntaxItem, SyntaxMapping, SyntaxNode, SyntaxPair, SyntaxScalar, SyntaxSequence } from '../syntax.ts';

export type SyntaxCollection = SyntaxMapping | SyntaxSequence;
export type SyntaxEntry = SyntaxPair | SyntaxItem;

/**
 * Offset after the last character that belongs to a value; comments and blank lines that follow do
 * not. After a block of text that keeps its final lines (`|+`) it is a line's first character.
 */
export function contentEnd(text: string, node: SyntaxNode): number {
  if (node.kind === 'scalar') return scalarEnd(text, node);
  if (node.kind === 'alias' || node.flow) return node.span.end;
  const last = entriesOf(node).at(-1);
  return last === undefined ? node.span.end : entryEnd(text, last);
}

/** The same for a key with its value, or an item; the comma after it does not belong to it. */
export function entryEnd(text: string, entry: SyntaxEntry): number {
  const value = contentEnd(text, entry.value);
  if ('dash' in entry) return Math.max(value, entry.dash + 1);
  return Math.max(value, entry.colon + 1, contentEnd(text, entry.key));
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

export function isBlockText(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

function scalarEnd(text: string, node: SyntaxScalar): number {
  if (!isBlockText(node)) return node.span.end;
  const keepsLastLines = /^[|>]\d*\+/.test(text.slice(node.span.start, node.span.start + 3));
  if (keepsLastLines) return node.span.end;
  return node.span.start + text.slice(node.span.start, node.span.end).trimEnd().length;
}
