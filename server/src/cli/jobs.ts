import * as fs from 'node:fs';
import * as os from 'node:os';
import type { InputFile } from './inputFiles.ts';

/** Bytes below which two workers were no faster than none, each of them compiling the code anew. */
const WORTH_WORKERS = 100_000_000;
/** Every worker has a heap of its own; with more than two a run would not stay within 300 MB. */
const MOST_UNASKED = 2;

/** How many workers scan the files; 1 means none, and the files are scanned right here. */
export function jobsFor(files: Iterable<InputFile>, asked: number | undefined): number {
  let size = 0;
  for (const { path } of files) {
    // Standard input belongs to the process's first thread.
    if (path === undefined) return 1;
    if (asked === undefined && size <= WORTH_WORKERS) size += sizeOf(path);
  }
  if (asked !== undefined) return asked;
  return size > WORTH_WORKERS ? Math.min(os.availableParallelism(), MOST_UNASKED) : 1;
}

function sizeOf(path: string): number {
  return fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
