import type { Span } from '../../text/span.ts';
import type { SyntaxNode } from '../syntax.ts';

/** An anchored value with the aliases that read it. */
export interface AnchoredValue {
  readonly name: string;
  /** Where the value starts with its anchor and tag. */
  readonly start: number;
  readonly uses: readonly Span[];
}

/** The anchors of a document that some alias reads; a later anchor of the same name is another one. */
export function anchorUses(root: SyntaxNode): readonly AnchoredValue[] {
  const all: { name: string; start: number; uses: Span[] }[] = [];
  const inForce = new Map<string, Span[]>();
  for (const node of nodesOf(root)) {
    if (node.kind === 'alias') inForce.get(node.name)?.push(node.span);
    if (node.anchor === undefined) continue;
    const uses: Span[] = [];
    all.push({ name: node.anchor, start: node.outerStart, uses });
    inForce.set(node.anchor, uses);
  }
  return all.filter(({ uses }) => uses.length > 0);
}

/** Every node of a tree, parents first, in file order. */
export function* nodesOf(node: SyntaxNode): Iterable<SyntaxNode> {
  yield node;
  if (node.kind === 'mapping') {
    for (const { key, value } of node.pairs) {
      yield* nodesOf(key);
      yield* nodesOf(value);
    }
  }
  if (node.kind === 'sequence') {
    for (const { value } of node.items) yield* nodesOf(value);
  }
}
