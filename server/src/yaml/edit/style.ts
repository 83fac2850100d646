import { contentEnd, entriesOf, entryEnd, entryStart, isCollection } from './contentEnd.ts';
import type { SyntaxCollection } from './contentEnd.ts';
import { nodesOf } from './anchorUses.ts';
import { endsLine, indentation, isFirstOnLine, onOneLine } from './lines.ts';
import { isSafePlain, meansSomethingElse } from './renderScalar.ts';
import type { Quotes } from './renderScalar.ts';
import type { SyntaxNode, SyntaxScalar, SyntaxSequence } from '../syntax.ts';

/** How new text looks in one place, learnt from its neighbours, the nearest first. */
export interface Style {
  readonly quotes: Quotes;
  /** True where keys are double-quoted, as in JSON. */
  readonly quotedKeys: boolean;
  /** Columns from a block mapping's keys to those of a mapping inside it. */
  readonly step: number;
  /** Columns from a key to the dashes of its block sequence; 0 when they are flush. */
  readonly dashOffset: number;
  /** True where new lists of scalars stand in brackets on one line. */
  readonly inlineLists: boolean;
  /** What one more level of flow over several lines is indented by. */
  readonly flowStep: string;
  /** True where the last entry of flow over several lines has a comma, as in KYAML. */
  readonly trailingCommas: boolean;
  /** True for JSON without spaces after its commas and colons. */
  readonly compact: boolean;
  /** True for braces with a space inside. */
  readonly padded: boolean;
}

/** Where something is written: the collection it is an entry of and all around it, nearest first. */
export interface Surroundings {
  readonly text: string;
  readonly format: 'yaml' | 'json';
  readonly chain: readonly SyntaxCollection[];
  readonly habits: BlockHabits;
}

/** How a document indents and writes lists where nothing near tells. */
export interface BlockHabits {
  readonly step: number;
  readonly dashOffset: number;
  readonly inlineLists: boolean;
}

export function blockHabitsOf(text: string, root: SyntaxNode): BlockHabits {
  const collections = [...nodesOf(root)].filter(isCollection);
  return {
    step: firstOf(collections, stepIn) ?? 2,
    dashOffset: firstOf(collections, dashOffsetIn) ?? 0,
    inlineLists: hasInlineListsOnly(text, collections) ?? false,
  };
}

export function styleOf(surroundings: Surroundings): Style {
  const { text, format, chain, habits } = surroundings;
  const isJson = format === 'json';
  const flow = chain.filter((collection) => collection.flow);
  return {
    quotes: isJson ? 'double' : (firstOf(chain, quotesIn) ?? 'plain'),
    quotedKeys: isJson || (firstOf(chain, quotesKeys) ?? false),
    step: firstOf(chain, stepIn) ?? habits.step,
    dashOffset: firstOf(chain, dashOffsetIn) ?? habits.dashOffset,
    inlineLists: hasInlineLists(surroundings),
    flowStep: firstOf(flow, (collection) => flowStepIn(text, collection)) ?? '  ',
    trailingCommas: !isJson && (firstOf(flow, endsWithComma) ?? false),
    compact: firstOf(flow, isCompact) ?? false,
    padded: firstOf(flow, (collection) => isPadded(text, collection)) ?? false,
  };
}

/** True when each new entry of a flow collection gets a line of its own. */
export function isMultiline(text: string, chain: readonly SyntaxCollection[]): boolean {
  const decides = chain.find((collection) => collection.flow && entriesOf(collection).length > 0);
  const last = decides === undefined ? undefined : entriesOf(decides).at(-1);
  if (last === undefined || !isFirstOnLine(text, entryStart(last))) return false;
  return endsLine(text, last.comma >= 0 ? last.comma + 1 : entryEnd(last));
}

function firstOf<Value>(
  chain: readonly SyntaxCollection[],
  read: (collection: SyntaxCollection) => Value | undefined,
): Value | undefined {
  for (const collection of chain) {
    const value = read(collection);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Quotes that no string needs are a habit; those that some string needs tell nothing. */
function quotesIn(collection: SyntaxCollection): Quotes | undefined {
  const strings = [...valuesOf(collection), ...valuesInside(collection)].filter(
    (node): node is SyntaxScalar =>
      node.kind === 'scalar' && node.tag === undefined && couldBePlain(node.text),
  );
  if (strings.length === 0) return undefined;
  if (strings.every(({ style }) => style === 'double-quoted')) return 'double';
  return strings.every(({ style }) => style === 'single-quoted') ? 'single' : 'plain';
}

/** The items of a mapping's lists, or the fields of a list's mappings. */
function valuesInside(collection: SyntaxCollection): readonly SyntaxNode[] {
  const other = collection.kind === 'mapping' ? 'sequence' : 'mapping';
  return valuesOf(collection).flatMap((value) =>
    isCollection(value) && value.kind === other ? valuesOf(value) : [],
  );
}

function couldBePlain(text: string): boolean {
  return (
    /^[A-Za-z_/](?:[^\s:#,[\]{}]|:(?=\S)| (?=[^\s#]))*$/.test(text) && !meansSomethingElse(text)
  );
}

function quotesKeys(collection: SyntaxCollection): boolean | undefined {
  if (collection.kind === 'sequence' || collection.pairs.length === 0) return undefined;
  const keys = collection.pairs
    .map(({ key }) => key)
    .filter((key) => key.kind === 'scalar' && isSafePlain(key.text));
  if (keys.length === 0) return undefined;
  return keys.every((key) => key.kind === 'scalar' && key.style === 'double-quoted');
}

function stepIn(collection: SyntaxCollection): number | undefined {
  if (collection.kind !== 'mapping' || collection.flow) return undefined;
  const steps = valuesOf(collection).flatMap((value) =>
    value.kind === 'mapping' && !value.flow ? [value.indent - collection.indent] : [],
  );
  return steps.find((step) => step > 0);
}

function dashOffsetIn(collection: SyntaxCollection): number | undefined {
  if (collection.kind !== 'mapping' || collection.flow) return undefined;
  const offsets = valuesOf(collection).flatMap((value) =>
    value.kind === 'sequence' && !value.flow ? [value.indent - collection.indent] : [],
  );
  return offsets.find((offset) => offset >= 0);
}

/** Flow looks at what is around it; in block style the document's lists must agree. */
function hasInlineLists({ text, chain, habits }: Surroundings): boolean {
  if (chain[0]?.flow !== true) return habits.inlineLists;
  return firstOf(chain, (collection) => hasInlineListsOnly(text, valuesOf(collection))) ?? false;
}

/** Whether all lists of scalars among some values stand on one line; undefined without any. */
export function hasInlineListsOnly(
  text: string,
  values: readonly SyntaxNode[],
): boolean | undefined {
  const lists = values.filter((value) => value.kind === 'sequence' && isListOfScalars(value));
  if (lists.length === 0) return undefined;
  return lists.every(
    (list) =>
      list.kind === 'sequence' && list.flow && onOneLine(text, list.span.start, list.span.end),
  );
}

function isListOfScalars({ items }: SyntaxSequence): boolean {
  return items.length > 0 && items.every(({ value }) => !isCollection(value));
}

function flowStepIn(text: string, collection: SyntaxCollection): string | undefined {
  const last = entriesOf(collection).at(-1);
  if (last === undefined || !isFirstOnLine(text, entryStart(last))) return undefined;
  const { start, end } = collection.span;
  const outer = indentation(text, isFirstOnLine(text, end - 1) ? end - 1 : start);
  const inner = indentation(text, entryStart(last));
  if (inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length);
  return inner.endsWith('\t') ? '\t' : undefined;
}

function endsWithComma(collection: SyntaxCollection): boolean | undefined {
  const last = entriesOf(collection).at(-1);
  return last === undefined ? undefined : last.comma >= 0;
}

function isCompact(collection: SyntaxCollection): boolean | undefined {
  if (collection.kind !== 'mapping') return undefined;
  const spaced = collection.pairs.find(({ colon }) => colon >= 0);
  return spaced === undefined
    ? undefined
    : contentEnd(spaced.value) > spaced.colon + 1 && spaced.value.outerStart === spaced.colon + 1;
}

function isPadded(text: string, collection: SyntaxCollection): boolean | undefined {
  if (collection.kind !== 'mapping' || text[collection.span.start] !== '{') return undefined;
  const first = text[collection.span.start + 1];
  if (!onOneLine(text, collection.span.start, collection.span.end)) return undefined;
  return first === ' ';
}

export function valuesOf(collection: SyntaxCollection): readonly SyntaxNode[] {
  return entriesOf(collection).map(({ value }) => value);
}
