import { columnOf, cutItems, cutList, startsItem } from '../yaml/cutList.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { MappingNode } from '../yaml/node.ts';
import { readCommonYaml } from '../yaml/readDocuments.ts';
import { ListPart, wholeOf } from './listPart.ts';
import type { Part } from './part.ts';

/** Items that were read before, by their text. */
export type KnownItems = ReadonlyMap<string, ListPart>;

/**
 * The parts that make the same document as a part that holds a long list: its head, its items, and
 * its tail where there is one. Undefined where the pieces might not say what the whole does.
 *
 * They do if each can be read by itself with the reader of ordinary YAML. It gives up at anchors,
 * aliases, merges and tags, and at all that a piece does not end, such as a quoted text. So between
 * two pieces it stands where it would stand in the whole: before a dash in the column of the list,
 * or before a key at the very left. What is deeper, a block scalar or the next line of a plain one,
 * ends there in the whole too.
 */
export function listPartsOf(part: Part, known: KnownItems): readonly Part[] | undefined {
  const [piece, ...others] = part.pieces;
  if (piece?.format !== 'yaml' || piece.problem !== undefined || others.length > 0)
    return undefined;
  const cut = cutList(part.text.slice(0, part.length));
  if (cut === undefined) return undefined;
  const head = readCommonYaml(cut.head, {
    ...piece,
    span: { ...piece.span, end: cut.head.length },
  });
  if (head === undefined || !isHead(head)) return undefined;
  const parts: Part[] = [new ListPart('head', cut.head, part.isFirst, head)];
  for (const text of cut.items) {
    const item = known.get(text) ?? itemPart(text);
    if (item === undefined) return undefined;
    parts.push(item);
  }
  if (cut.tail === '') return parts;
  const tail = readCommonYaml(cut.tail, wholeOf(cut.tail));
  if (tail === undefined || !isTail(tail)) return undefined;
  return [...parts, new ListPart('tail', cut.tail, false, tail)];
}

/**
 * The items that stand where others of the same list stood, which touches nothing else of it.
 * Undefined where that is not so.
 */
export function itemPartsOf(
  text: string,
  before: ListPart,
  isLast: boolean,
): readonly ListPart[] | undefined {
  if (!startsItem(text, columnOf(before.text)) || text.includes('\n---')) return undefined;
  if (!isLast && !text.endsWith('\n')) return undefined;
  const parts: ListPart[] = [];
  for (const one of cutItems(text)) {
    const part = itemPart(one);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

function itemPart(text: string): ListPart | undefined {
  const document = readCommonYaml(text, wholeOf(text));
  const root = document?.root;
  if (document === undefined || root?.kind !== 'sequence') return undefined;
  return root.items.length === 1 ? new ListPart('item', text, false, document) : undefined;
}

/** True when all keys stand at the very left and the last one is `items`, without a value. */
function isHead({ root }: YamlDocument): boolean {
  if (root === undefined || !isAtLeft(root)) return false;
  const items = root.entries.get('items');
  const last = root.syntax.kind === 'mapping' ? root.syntax.pairs.at(-1) : undefined;
  if (items === undefined || items.keyPlace.span.start !== last?.key.span.start) return false;
  const { start, end } = last.value.span;
  return items.overrides.length === 0 && start === end;
}

function isTail({ root }: YamlDocument): boolean {
  return root !== undefined && isAtLeft(root) && !root.entries.has('items');
}

function isAtLeft(root: NonNullable<YamlDocument['root']>): root is MappingNode {
  return root.kind === 'mapping' && root.syntax.kind === 'mapping' && root.syntax.indent === 0;
}
