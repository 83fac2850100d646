import type { YamlDocument } from '../document.ts';
import type { FieldPath } from '../fieldPath.ts';
import type { Entry, Node } from '../node.ts';
import { anchorUses, nodesOf } from './anchorUses.ts';
import type { AnchoredValue } from './anchorUses.ts';

/** A field that is written once, at an anchor, and read in several places. */
export interface SharedPlace {
  readonly anchor: string;
  /** The path of the field at the anchor itself. */
  readonly at: FieldPath;
  /** Every path that reads the field, in file order; the anchor's own is among them. */
  readonly places: readonly FieldPath[];
}

/**
 * Where a field is really written that is read through an alias or a merge key, or that aliases
 * read. Of anchors inside one another it is the innermost. Undefined for a field of its own, and
 * where it cannot be said which places a change would reach.
 */
export function sharedPlaceOf(document: YamlDocument, path: FieldPath): SharedPlace | undefined {
  const { root } = document;
  const shared = sharedOn(document, path);
  if (root === undefined || shared === undefined) return undefined;
  const readers = readersOf(root, shared);
  const owner = readers?.find(({ isOwner }) => isOwner);
  if (readers === undefined || owner === undefined) return undefined;
  return {
    anchor: shared.anchored.name,
    at: [...owner.path, ...shared.rest],
    places: readers.map((reader) => [...reader.path, ...shared.rest]),
  };
}

/** True when a change at the path would reach other places too. */
export function isShared(document: YamlDocument, path: FieldPath): boolean {
  return sharedOn(document, path) !== undefined;
}

interface Shared {
  readonly anchored: AnchoredValue;
  /** The path from the anchored value on. */
  readonly rest: FieldPath;
  /** Where the first key of the rest is written; undefined when it is to be added. */
  readonly key: number | undefined;
}

function sharedOn({ root, syntax }: YamlDocument, path: FieldPath): Shared | undefined {
  if (root === undefined || syntax === undefined) return undefined;
  const anchoredAt = (start: number | undefined): AnchoredValue | undefined =>
    anchorUses(syntax).find((anchored) => anchored.start === start);
  let found: Shared | undefined;
  let node: Node | undefined = root;
  for (let depth = 0; node !== undefined; depth++) {
    const entry = entryOf(node, path[depth]);
    const rest = path.slice(depth);
    const key = entry?.keyPlace.span.start;
    const hasAnchor = node.syntax.anchor !== undefined;
    const anchored = hasAnchor ? anchoredAt(node.syntax.outerStart) : undefined;
    if (anchored !== undefined) found = { anchored, rest, key };
    if (entry?.merged === true) {
      const source = [...nodesOf(syntax)].find(
        (other) =>
          other.kind === 'mapping' && other.pairs.some((pair) => pair.key.span.start === key),
      );
      const merged = anchoredAt(source?.outerStart);
      if (merged !== undefined) found = { anchored: merged, rest, key };
    }
    node = depth < path.length ? childOf(node, path[depth]) : undefined;
  }
  return found;
}

interface Reader {
  readonly path: FieldPath;
  readonly isOwner: boolean;
}

/** Aliases of aliases multiply: a document with more nodes than this is left alone. */
const MOST_NODES = 100_000;

/** Undefined when there are too many, or when a merge would bring the field to more of them. */
function readersOf(root: Node, { anchored, rest, key }: Shared): readonly Reader[] | undefined {
  const readers: Reader[] = [];
  const waiting: { readonly node: Node; readonly path: FieldPath }[] = [{ node: root, path: [] }];
  for (let count = 0; ; count++) {
    const next = waiting.pop();
    if (next === undefined) return readers;
    if (count === MOST_NODES) return undefined;
    const { node, path } = next;
    const isAnchored = node.syntax.outerStart === anchored.start;
    const merged =
      node.kind === 'mapping' ? [...node.entries.values()].filter((entry) => entry.merged) : [];
    if (key === undefined && !isAnchored && merged.length > 0) return undefined;
    const first = entryOf(node, rest[0]);
    const isMerged =
      key !== undefined && first?.merged === true && first.keyPlace.span.start === key;
    if (isAnchored || isMerged)
      readers.push({ path, isOwner: isAnchored && node.use === undefined });
    for (const child of childrenOf(node, path).toReversed()) waiting.push(child);
  }
}

function childrenOf(node: Node, path: FieldPath): { node: Node; path: FieldPath }[] {
  if (node.kind === 'sequence') {
    return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
  }
  if (node.kind === 'scalar') return [];
  return [...node.entries].map(([key, { value }]) => ({ node: value, path: [...path, key] }));
}

function entryOf(node: Node, step: string | number | undefined): Entry | undefined {
  return node.kind === 'mapping' && typeof step === 'string' ? node.entries.get(step) : undefined;
}

function childOf(node: Node, step: string | number | undefined): Node | undefined {
  if (node.kind === 'sequence') return typeof step === 'number' ? node.items[step] : undefined;
  return entryOf(node, step)?.value;
}
