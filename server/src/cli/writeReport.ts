import type { Note } from '../report/notes.ts';
import type { Obstacle } from '../report/obstacle.ts';
import { NO_PATHS, pathsOfBoth } from '../report/paths.ts';
import type { ReportFormat, ReportOutcome } from '../report/report.ts';
import { NOTHING_FOUND, sumOf } from '../report/summary.ts';
import type { Summary } from '../report/summary.ts';
import type { Output } from './io.ts';
import type { FilePart } from './scanFile.ts';

interface Circumstances {
  /** What could not be read before the first file. */
  readonly obstacles: readonly Obstacle[];
  readonly exitCodeOf: (summary: Summary) => number;
  readonly beforeWriting: () => void;
  readonly output: Output;
}

/**
 * Writes the parts of a report as they come, at the pace of who reads it, and forgets them: only
 * counts, notes and obstacles are kept.
 */
export async function writeReport(
  parts: AsyncIterable<FilePart>,
  format: ReportFormat,
  { obstacles: before, exitCodeOf, beforeWriting, output }: Circumstances,
): Promise<ReportOutcome> {
  const notes: Note[] = [];
  const obstacles = [...before];
  let summary: Summary = { ...NOTHING_FOUND, problems: before.length };
  let paths = NO_PATHS;
  let isEmpty = true;
  let unwritten = format.head();
  for await (const part of parts) {
    summary = sumOf(summary, part.summary);
    paths = pathsOfBoth(paths, part.paths);
    notes.push(...part.notes);
    obstacles.push(...part.obstacles);
    if (part.text === '') continue;
    unwritten += isEmpty ? part.text : format.separator + part.text;
    isEmpty = false;
    if (unwritten.length < WRITTEN_AT_ONCE) continue;
    beforeWriting();
    await write(unwritten, output);
    unwritten = '';
  }
  const outcome = { summary, paths, notes, obstacles, exitCode: exitCodeOf(summary) };
  beforeWriting();
  await write(unwritten + format.tail(outcome, isEmpty), output);
  return outcome;
}

/** Characters: every write costs as much as analysing a small file. */
const WRITTEN_AT_ONCE = 1 << 16;

async function write(text: string, output: Output): Promise<void> {
  if (text !== '') output.write(text);
  if (output.writableNeedDrain !== true) return;
  await new Promise<void>((resolve) => output.once?.('drain', resolve));
}
