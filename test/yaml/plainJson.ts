import type { Node } from '../../server/src/yaml/node.ts';

/** A node as the plain value that kubectl would send. */
export function plainJson(node: Node | undefined): unknown {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plainJson);
  // Null-prototype, so that `__proto__` is a key as any other.
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) object[key] = plainJson(entry.value);
  return object;
}
