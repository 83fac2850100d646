import { RULES } from '../../rules/index.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import type { Safety } from '../../server/src/engine/fix.ts';
import { fixAll } from '../../server/src/fixes/fixAll.ts';
import type { LeftFinding } from '../../server/src/fixes/fixAll.ts';
import { jsonOf } from '../../server/src/yaml/edit/json.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { changedLines } from './changedLines.ts';
import { blockLinesOf, fieldsOf, treeChanges } from './treeChanges.ts';
import type { TreeChange } from './treeChanges.ts';

/** What `cofferdam fix --harden` makes of a text, and its cost. */
export interface HardenedText {
  readonly before: string;
  readonly after: string;
  readonly fixed: number;
  readonly left: readonly LeftFinding[];
  readonly isIdempotent: boolean;
  readonly size: ChangeSize;
}

export interface ChangeSize {
  /** Lines that differ in the text. */
  readonly lines: number;
  /** Fields that had to be set or removed: nobody can do with fewer lines who writes one a line. */
  readonly fields: number;
  /** Lines that block style needs for them, with the keys above them. */
  readonly blockLines: number;
}

/** What the command line applies for `--harden`. */
export const HARDENING: readonly Safety[] = ['safe', 'hardening'];
/** With all that a human would have to decide, decided. */
export const EVERYTHING: readonly Safety[] = [...HARDENING, 'choice'];

/** Those of the command line. */
export const { options: OPTIONS } = analysisOptions({ profile: 'restricted' }, RULES);

export function hardenText(before: string, safeties: readonly Safety[]): HardenedText {
  const { text: after, fixed, left } = fixAll(before, OPTIONS, safeties);
  return {
    before,
    after,
    fixed,
    left,
    isIdempotent: after === before || fixAll(after, OPTIONS, safeties).text === after,
    size: changeSize(before, after),
  };
}

function changeSize(before: string, after: string): ChangeSize {
  if (before === after) return { lines: 0, fields: 0, blockLines: 0 };
  const changes = changesInTexts(before, after);
  return {
    lines: changedLines(before, after),
    fields: sum(changes.map(fieldsOf)),
    blockLines: sum(changes.map(blockLinesOf)),
  };
}

/** The changes of all documents; a path's first step is the document's index. */
export function changesInTexts(before: string, after: string): readonly TreeChange[] {
  return treeChanges(treesOf(before), treesOf(after));
}

function treesOf(text: string) {
  return readDocuments(text).map(({ root }) => jsonOf(root));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
