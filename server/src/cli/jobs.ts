import * as fs from 'node:fs';
import * as os from 'node:os';
import type { InputFile } from './inputFiles.ts';

/** Bytes below which two workers were no faster than none, each of them compiling the code anew. */
const WORTH_WORKERS = 100_000_000;
/** Every worker has a heap of its own; with more than two a run would not stay within 300 MB. */
const MOST_UNASKED = 2;

/** How many workers scan the files; 1 means none, and the files are scanned right here. */
export function jobsFor(files: readonly InputFile[], asked: number | undefined): number {
  // Standard input belongs to the process's first thread.
  if (files.some(({ path }) => path === undefined)) return 1;
  if (asked !== undefined) return asked;
  const jobs = Math.min(os.availableParallelism(), MOST_UNASKED);
  return jobs > 1 && isLarge(files) ? jobs : 1;
}

function isLarge(files: readonly InputFile[]): boolean {
  let size = 0;
  return files.some(({ path }) => {
    const status = path === undefined ? undefined : fs.statSync(path, { throwIfNoEntry: false });
    size += status?.size ?? 0;
    return size > WORTH_WORKERS;
  });
}
