import { CARRIAGE_RETURN, LINE_FEED, SPACE } from './characters.ts';
import { DASH, HASH } from './commonScanner.ts';

/** The text of a document that seems to be a list, cut at the starts of lines. */
export interface CutList {
  /** Ends behind the line of the key `items` and what else stands above the first item. */
  readonly head: string;
  /** Each begins with a dash, all in the same column, and has what stands below it. */
  readonly items: readonly string[];
  /** The keys behind the list; empty where there are none. */
  readonly tail: string;
}

/** In a list of shorter ones the pieces would be more than the text. */
const SHORTEST_ITEM = 64;

const KEY = '\nitems:';

/**
 * Cuts by the look of lines, which quoted text and block scalars can have too: whoever reads the
 * pieces one by one finds out. Undefined where there is no `items` key with a block list below it.
 */
export function cutList(text: string): CutList | undefined {
  const key = text.indexOf(KEY);
  const start = key < 0 ? -1 : firstItemLine(text, key + KEY.length);
  if (start < 0) return undefined;
  const end = tailStart(text, lastItemLine(text, start));
  const items = cutItems(text.slice(start, end));
  if (items.length * SHORTEST_ITEM > text.length) return undefined;
  return { head: text.slice(0, start), items, tail: text.slice(end) };
}

/** Cuts a text that begins with an item's line where the next ones of the same list begin. */
export function cutItems(text: string): readonly string[] {
  const items: string[] = [];
  const dash = dashOf(text, 0);
  let start = 0;
  for (let at = nextItem(text, dash, 0); at >= 0; at = nextItem(text, dash, at)) {
    items.push(text.slice(start, at));
    start = at;
  }
  return [...items, text.slice(start)];
}

/** True when an item of a list may begin here, with its dash in that column. */
export function startsItem(text: string, column: number): boolean {
  return indentAt(text, 0) === column && isDash(text, column);
}

/** The column of the dash of a text that begins with an item's line. */
export function columnOf(item: string): number {
  return indentAt(item, 0);
}

/** Only blanks and comments may stand above the first item; -1 when something else does. */
function firstItemLine(text: string, from: number): number {
  for (let line = nextLine(text, from); line >= 0; line = nextLine(text, line)) {
    const at = line + indentAt(text, line);
    if (isDash(text, at)) return line;
    const code = text.charCodeAt(at);
    if (code !== HASH && code !== LINE_FEED && code !== CARRIAGE_RETURN) return -1;
  }
  return -1;
}

function lastItemLine(text: string, first: number): number {
  const dash = dashOf(text, first);
  let found = text.lastIndexOf(dash);
  while (found >= first && !isDash(text, found + dash.length - 1))
    found = text.lastIndexOf(dash, found - 1);
  return Math.max(found + 1, first);
}

function nextItem(text: string, dash: string, from: number): number {
  let found = text.indexOf(dash, from);
  while (found >= 0 && !isDash(text, found + dash.length - 1))
    found = text.indexOf(dash, found + 1);
  return found < 0 ? -1 : found + 1;
}

/** Where the first line below that begins with neither a blank nor a comment starts. */
function tailStart(text: string, item: number): number {
  for (let line = nextLine(text, item); line >= 0; line = nextLine(text, line)) {
    const code = text.charCodeAt(line);
    const isKey = code !== SPACE && code !== HASH && code !== LINE_FEED && code !== CARRIAGE_RETURN;
    if (isKey && line < text.length) return line;
  }
  return text.length;
}

/** What stands before each item of the list: a line break, the indentation and the dash. */
function dashOf(text: string, line: number): string {
  return `\n${' '.repeat(indentAt(text, line))}-`;
}

function indentAt(text: string, line: number): number {
  let offset = line;
  while (text.charCodeAt(offset) === SPACE) offset++;
  return offset - line;
}

function isDash(text: string, offset: number): boolean {
  if (text.charCodeAt(offset) !== DASH) return false;
  const next = text.charCodeAt(offset + 1);
  return next === SPACE || next === LINE_FEED || next === CARRIAGE_RETURN || Number.isNaN(next);
}

function nextLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? -1 : found + 1;
}
