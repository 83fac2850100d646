import { say } from '../../text/say.ts';
import type { Text } from '../../text/say.ts';
import { sameSpan } from '../../text/span.ts';
import type { YamlDocument } from '../document.ts';
import { formatFieldPath } from '../fieldPath.ts';
import type { FieldPath } from '../fieldPath.ts';
import type { Entry, MappingNode, Node, SequenceNode } from '../node.ts';
import type { SyntaxMapping, SyntaxNode, SyntaxPair, SyntaxSequence } from '../syntax.ts';
import { anchorUses } from './anchorUses.ts';
import type { AnchoredValue } from './anchorUses.ts';
import { KEEP } from './change.ts';
import type { Addition, Change } from './change.ts';
import { isEmptyCollection, jsonOf, sameJson } from './json.ts';
import { commentLines } from './commentLines.ts';
import { isKeptWhenEmpty } from './keptWhenEmpty.ts';
import type { Json } from './patch.ts';
import { builtValue } from './patchedJson.ts';
import type { Wanted } from './wantedChanges.ts';
import { wantedInside } from './wantedInside.ts';
import type { WantedInside } from './wantedInside.ts';

/**
 * Says what is to happen to each written value so that the document says what is wanted, with as few
 * of them touched as can be; a value that aliases read only `at anchors too`. `refusals` tells what stands in the way; the plan is void unless empty.
 */
export function planChanges(
  text: string,
  document: YamlDocument,
  wanted: Wanted,
  where: 'at places of their own' | 'at anchors too' = 'at places of their own',
): Plan {
  const { root, syntax, brokenAt } = document;
  if (brokenAt !== undefined) return refusal(say`the document cannot be read to its end`);
  if (root === undefined || syntax === undefined) return refusal(say`the document is empty`);
  const blocked = new Map<string, Text>();
  const planner: Planner = { text, anchors: anchorUses(syntax), where, refusals: [], blocked };
  const change = planValue(root, wanted, [], planner);
  return { change, refusals: planner.refusals, blocked };
}

export interface Plan {
  readonly change: Change;
  readonly refusals: readonly Text[];
  /** Why, by its path in the API's notation, nothing at a place or inside it can be changed. */
  readonly blocked: ReadonlyMap<string, Text>;
}

function refusal(reason: Text): Plan {
  return { change: KEEP, refusals: [reason], blocked: new Map() };
}

interface Planner {
  readonly text: string;
  readonly anchors: readonly AnchoredValue[];
  readonly where: 'at places of their own' | 'at anchors too';
  readonly refusals: Text[];
  readonly blocked: Map<string, Text>;
}

function refuse(planner: Planner, reason: Text): Change {
  planner.refusals.push(reason);
  return KEEP;
}

function block(planner: Planner, path: FieldPath, reason: Text): Change {
  planner.blocked.set(formatFieldPath(path), reason);
  return refuse(planner, reason);
}

function planValue(node: Node, wanted: Wanted, path: FieldPath, planner: Planner): Change {
  if (isSaid(node, wanted)) return KEEP;
  if (node.use !== undefined) {
    const reason = say`${formatFieldPath(path)} is written elsewhere and read through an alias`;
    return block(planner, path, reason);
  }
  const shared = planner.anchors.find(({ start }) => start === node.syntax.outerStart);
  if (shared !== undefined && planner.where === 'at places of their own')
    return block(planner, path, sharedReason(shared, path));
  if (wanted.kind === 'remove') return planRemoval(node.syntax, path, planner);
  if (wanted.kind === 'set') return planSet(node, wanted.value, path, planner);
  return planInside(node, wanted, path, planner);
}

/** True when nothing is to be done, wherever the value may come from. */
function isSaid(node: Node, wanted: Wanted): boolean {
  return wanted.kind === 'set' && sameJson(jsonOf(node), wanted.value);
}

function sharedReason({ name, uses }: AnchoredValue, path: FieldPath): Text {
  const place = formatFieldPath(path);
  return uses.length === 1
    ? say`${place} is shared: the anchor &${name} is used in one more place`
    : say`${place} is shared: the anchor &${name} is used in ${uses.length} more places`;
}

const WHOLE_DOCUMENT = say`nothing of the document would remain`;

function planRemoval(syntax: SyntaxNode, path: FieldPath, planner: Planner): Change {
  if (path.length === 0) return refuse(planner, WHOLE_DOCUMENT);
  return freeOfAnchors(syntax, path, planner) ? { kind: 'remove' } : KEEP;
}

/** False, with a refusal, when an alias outside of a value reads something inside it. */
function freeOfAnchors(syntax: SyntaxNode, path: FieldPath, planner: Planner): boolean {
  const { outerStart: start } = syntax;
  const { end } = syntax.span;
  const needed = planner.anchors.find(
    (anchor) =>
      anchor.start >= start &&
      anchor.start < end &&
      anchor.uses.some((use) => use.start < start || use.start >= end),
  );
  if (needed !== undefined) refuse(planner, sharedReason(needed, path));
  return needed === undefined;
}

function planSet(node: Node, value: Json, path: FieldPath, planner: Planner): Change {
  const current = jsonOf(node);
  // Where the kind stays, entries change one by one: comments and layout of the others stay too.
  const inside = isEmptyCollection(value) ? undefined : wantedInside(current, value);
  if (inside !== undefined) return planInside(node, inside, path, planner);
  return planReplacement(node.syntax, value, path, planner);
}

function planReplacement(
  syntax: SyntaxNode,
  value: Json,
  path: FieldPath,
  planner: Planner,
): Change {
  if (path.length === 0) return refuse(planner, WHOLE_DOCUMENT);
  if (syntax.kind === 'scalar' && (syntax.style === 'literal' || syntax.style === 'folded')) {
    return refuse(planner, say`${formatFieldPath(path)} is a block of text`);
  }
  if (isFlow(syntax) && commentLines(planner.text, syntax.span, syntax).length > 0) {
    return refuse(planner, say`${formatFieldPath(path)} holds comments that would be lost`);
  }
  return freeOfAnchors(syntax, path, planner) ? { kind: 'replace', value } : KEEP;
}

function isFlow(syntax: SyntaxNode): boolean {
  return (syntax.kind === 'mapping' || syntax.kind === 'sequence') && syntax.flow;
}

function planInside(node: Node, wanted: WantedInside, path: FieldPath, planner: Planner): Change {
  const { syntax } = node;
  if (node.kind === 'scalar' && node.value === null) {
    const value = builtValue(wanted);
    return value === undefined ? KEEP : planReplacement(syntax, value, path, planner);
  }
  if (node.kind === 'mapping' && syntax.kind === 'mapping') {
    return planMapping(node, syntax, wanted, path, planner);
  }
  if (node.kind === 'sequence' && syntax.kind === 'sequence') {
    return planSequence(node, syntax, wanted, path, planner);
  }
  return refuse(planner, say`${formatFieldPath(path)} is not a mapping or list`);
}

function planMapping(
  node: MappingNode,
  syntax: SyntaxMapping,
  wanted: WantedInside,
  path: FieldPath,
  planner: Planner,
): Change {
  const entries = new Map<number, Change>();
  const added: Addition[] = [];
  for (const [step, child] of wanted.children) {
    const childPath = [...path, step];
    if (typeof step === 'number')
      return refuse(planner, say`${formatFieldPath(path)} is not a list`);
    const entry = node.entries.get(step);
    if (entry === undefined) {
      const value = builtValue(child);
      if (value !== undefined) added.push({ key: step, value });
      continue;
    }
    if (isSaid(entry.value, child)) continue;
    const index = syntax.pairs.findIndex(({ key }) => sameSpan(key.span, entry.keyPlace.span));
    const obstacle = obstacleAt(childPath, entry, syntax.pairs[index], planner);
    if (obstacle !== undefined) {
      block(planner, childPath, obstacle);
      continue;
    }
    const change = planValue(entry.value, child, childPath, planner);
    if (change.kind !== 'keep') entries.set(index, change);
  }
  if (added.length > 0 && syntax.flow && isBraceless(syntax, planner)) return KEEP;
  added.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  if (entries.size === 0 && added.length === 0) return KEEP;
  const remaining = node.entries.size - removalsIn(entries);
  if (remaining > 0 || node.entries.size === 0) return { kind: 'inside', entries, added };
  if (added.length > 0) {
    const value = Object.fromEntries(
      added.map((addition) => [String(addition.key), addition.value]),
    );
    return planReplacement(syntax, value, path, planner);
  }
  return planEmptied(syntax, {}, path, planner);
}

function obstacleAt(
  path: FieldPath,
  entry: Entry,
  pair: SyntaxPair | undefined,
  planner: Planner,
): Text | undefined {
  const place = formatFieldPath(path);
  if (entry.merged) return say`${place} comes from a merge key (<<)`;
  if (entry.overrides.length > 0) return say`${place} is written more than once`;
  if (entry.keyPlace.use !== undefined || pair === undefined)
    return say`${place} has an alias as its key`;
  if (pair.question >= 0) return say`${place} is written as an explicit key (?)`;
  if (planner.anchors.some(({ start }) => start === pair.key.outerStart))
    return say`${place} has a key that is shared by its anchor`;
  return undefined;
}

/** `[a: b]` holds a mapping without braces, in which nothing can be added. */
function isBraceless(syntax: SyntaxMapping, planner: Planner): boolean {
  const braceless =
    syntax.pairs.length === 1 && syntax.pairs[0]?.key.outerStart === syntax.span.start;
  if (braceless) refuse(planner, say`a mapping inside brackets has no braces of its own`);
  return braceless;
}

function planSequence(
  node: SequenceNode,
  syntax: SyntaxSequence,
  wanted: WantedInside,
  path: FieldPath,
  planner: Planner,
): Change {
  const entries = new Map<number, Change>();
  const added: Addition[] = [];
  const { length } = node.items;
  const steps = [...wanted.children].sort(([a], [b]) => Number(a) - Number(b));
  for (const [step, child] of steps) {
    if (typeof step !== 'number')
      return refuse(planner, say`${formatFieldPath(path)} is not a mapping`);
    const childPath = [...path, step];
    const item = node.items[step];
    if (item !== undefined) {
      const change = planValue(item, child, childPath, planner);
      if (change.kind !== 'keep') entries.set(step, change);
      continue;
    }
    const value = builtValue(child);
    if (value === undefined) continue;
    if (step !== length + added.length) {
      return refuse(planner, say`${formatFieldPath(childPath)} is past the end of the list`);
    }
    added.push({ key: undefined, value });
  }
  const reused = withReusedTail(entries, added, length);
  if (reused.entries.size === 0 && reused.added.length === 0) return KEEP;
  for (const [index, change] of reused.entries) {
    const item = syntax.items[index];
    if (change.kind !== 'replace' || item === undefined) continue;
    const replacement = planReplacement(item.value, change.value, [...path, index], planner);
    if (replacement.kind === 'keep') return KEEP;
  }
  if (length > 0 && removalsIn(reused.entries) === length)
    return planEmptied(syntax, [], path, planner);
  return { kind: 'inside', entries: reused.entries, added: reused.added };
}

/** An item that is removed from the end and one that is added there are one replacement. */
function withReusedTail(
  entries: ReadonlyMap<number, Change>,
  added: readonly Addition[],
  length: number,
): { entries: ReadonlyMap<number, Change>; added: readonly Addition[] } {
  let first = length;
  while (entries.get(first - 1)?.kind === 'remove') first--;
  const replaced = added.slice(0, length - first);
  const result = new Map(entries);
  for (const [offset, { value }] of replaced.entries())
    result.set(first + offset, { kind: 'replace', value });
  return { entries: result, added: added.slice(replaced.length) };
}

function planEmptied(syntax: SyntaxNode, empty: Json, path: FieldPath, planner: Planner): Change {
  if (isKeptWhenEmpty(path)) return planReplacement(syntax, empty, path, planner);
  return planRemoval(syntax, path, planner);
}

function removalsIn(entries: ReadonlyMap<number, Change>): number {
  return [...entries.values()].filter(({ kind }) => kind === 'remove').length;
}
