import { analyze } from '../engine/analyze.ts';
import { notesOf } from '../report/notes.ts';
import type { Note } from '../report/notes.ts';
import { obstaclesOf } from '../report/obstacle.ts';
import type { Obstacle } from '../report/obstacle.ts';
import type { FileReport } from '../report/report.ts';
import { reportedFindings } from '../report/reportedFindings.ts';
import { NOTHING_FOUND, summaryOf } from '../report/summary.ts';
import type { Summary } from '../report/summary.ts';
import { editsOfFixes } from './editsOfFixes.ts';
import { decode } from './encoding.ts';
import type { InputFile } from './inputFiles.ts';
import type { Io } from './io.ts';
import { readManifest } from './readInput.ts';
import type { Scan } from './scan.ts';

/** What one file adds to the report: all that is kept of it. Plain data. */
export interface FilePart {
  /** Written in the report's format. */
  readonly text: string;
  readonly summary: Summary;
  readonly notes: readonly Note[];
  readonly obstacles: readonly Obstacle[];
}

/** Reads, analyses and reports one file. */
export async function scanFile(
  file: InputFile,
  scan: Scan,
  io: Pick<Io, 'stdin'>,
): Promise<FilePart> {
  const bytes = await readManifest(file, io);
  if (bytes instanceof Uint8Array) return cachedPart(file, bytes, scan);
  const obstacles = bytes === undefined ? [] : [bytes];
  return {
    text: '',
    summary: { ...NOTHING_FOUND, problems: obstacles.length },
    notes: [],
    obstacles,
  };
}

function cachedPart(file: InputFile, bytes: Uint8Array, scan: Scan): FilePart {
  const { cache } = scan;
  if (cache === undefined) return partOf(file, bytes, scan);
  const key = cache.keyOf(`${file.name}\n${file.uri}`, bytes);
  const earlier = cache.read(key);
  if (earlier !== undefined) return earlier;
  const part = partOf(file, bytes, scan);
  // A rule that failed may not fail again.
  if (!part.obstacles.some(({ code }) => code === 'rule-failure')) cache.write(key, part);
  return part;
}

function partOf({ name, uri }: InputFile, bytes: Uint8Array, scan: Scan): FilePart {
  const { text } = decode(bytes);
  const analysis = analyze(text, scan.options);
  const obstacles = obstaclesOf({ name, uri }, text, analysis);
  const edits = scan.withEdits ? editsOfFixes(text, analysis, scan.options) : undefined;
  const findings = reportedFindings(text, analysis, edits);
  const report: FileReport = { name, uri, text, findings, skipped: analysis.skipped };
  return {
    text: scan.format.file(report),
    summary: summaryOf(report, obstacles.length),
    notes: notesOf(report),
    obstacles,
  };
}
