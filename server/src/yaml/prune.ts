import type {
  SyntaxItem,
  SyntaxMapping,
  SyntaxNode,
  SyntaxPair,
  SyntaxSequence,
} from './syntax.ts';

/**
 * The tree without what lies behind `offset`, where reading a document broke: a scalar that reaches
 * beyond it goes with its key, a collection keeps the entries before it. Undefined when nothing is left.
 */
export function prune(node: SyntaxNode, offset: number): SyntaxNode | undefined {
  if (node.outerStart >= offset) return undefined;
  if (node.span.end <= offset) return node;
  if (node.kind === 'mapping') return pruneMapping(node, offset);
  if (node.kind === 'sequence') return pruneSequence(node, offset);
  return undefined;
}

function pruneMapping(node: SyntaxMapping, offset: number): SyntaxMapping | undefined {
  const pairs: SyntaxPair[] = [];
  for (const pair of node.pairs) {
    const key = prune(pair.key, offset);
    const value = prune(pair.value, offset);
    if (key !== pair.key || value === undefined) break;
    pairs.push(value === pair.value ? pair : { ...pair, value });
  }
  const last = pairs.at(-1);
  const end =
    last === undefined ? node.span.start : Math.max(last.value.span.end, last.key.span.end);
  if (last === undefined && !node.flow) return undefined;
  return { ...node, pairs, span: { start: node.span.start, end } };
}

function pruneSequence(node: SyntaxSequence, offset: number): SyntaxSequence | undefined {
  const items: SyntaxItem[] = [];
  for (const item of node.items) {
    const value = prune(item.value, offset);
    if (value === undefined) break;
    items.push(value === item.value ? item : { ...item, value });
  }
  const last = items.at(-1);
  if (last === undefined && !node.flow) return undefined;
  const end = last === undefined ? node.span.start : last.value.span.end;
  return { ...node, items, span: { start: node.span.start, end } };
}
