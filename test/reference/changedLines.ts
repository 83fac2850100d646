import { diffLines } from 'diff';

/** How many lines a change touches: of a run of lines that is rewritten, the longer side counts. */
export function changedLines(before: string, after: string): number {
  let changed = 0;
  let removed = 0;
  for (const part of diffLines(before, after)) {
    if (part.removed) {
      removed = part.count;
      changed += removed;
    } else {
      if (part.added) changed += Math.max(0, part.count - removed);
      removed = 0;
    }
  }
  return changed;
}
