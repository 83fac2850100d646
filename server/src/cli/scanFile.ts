import { mayHoldManifest } from '../engine/analyze.ts';
import { analyzeDocument } from '../engine/analyzeDocument.ts';
import { linesOf } from '../report/linesOf.ts';
import { notesOf } from '../report/notes.ts';
import type { Note } from '../report/notes.ts';
import { obstaclesOf } from '../report/obstacle.ts';
import type { Obstacle } from '../report/obstacle.ts';
import { NO_PATHS, pathsIn } from '../report/paths.ts';
import type { PathsSummary } from '../report/paths.ts';
import type { FileReport } from '../report/report.ts';
import { findingsReporter } from '../report/reportedFindings.ts';
import type { ReportedFinding } from '../report/reportedFindings.ts';
import { NOTHING_FOUND, summaryOf } from '../report/summary.ts';
import type { Summary } from '../report/summary.ts';
import { readDocument } from '../yaml/readDocuments.ts';
import { splitDocuments } from '../yaml/splitDocuments.ts';
import { isTemplate } from '../yaml/template.ts';
import { decode } from './encoding.ts';
import type { InputFile } from './inputFiles.ts';
import type { Scan } from './scan.ts';
import { FactsInUse } from '../engine/factIndex.ts';

/** What a file, or some documents of it, add to the report: all that is kept of them. Plain data. */
export interface FilePart {
  /** Written in the report's format. */
  readonly text: string;
  readonly summary: Summary;
  readonly paths: PathsSummary;
  readonly notes: readonly Note[];
  readonly obstacles: readonly Obstacle[];
}

const NOTHING = { text: '', paths: NO_PATHS, notes: [] } as const;

/** Analyses and reports one file, as `readManifest` read it; a large one in several parts. */
export function* scanFile(
  file: InputFile,
  bytes: Buffer | Obstacle | undefined,
  scan: Scan,
): Iterable<FilePart> {
  if (bytes instanceof Uint8Array) yield* cachedParts(file, bytes, scan);
  else if (bytes !== undefined)
    yield { ...NOTHING, summary: { ...NOTHING_FOUND, problems: 1 }, obstacles: [bytes] };
}

/** A file of several parts is not kept: neither it nor they are ever held as a whole. */
function* cachedParts(file: InputFile, bytes: Uint8Array, scan: Scan): Iterable<FilePart> {
  const key = scan.cache?.keyOf(`${file.name}\n${file.uri}`, bytes);
  const earlier = key === undefined ? undefined : scan.cache?.read(key, scan.facts);
  if (earlier !== undefined) {
    yield earlier;
    return;
  }
  const facts = new FactsInUse(scan.facts);
  let count = 0;
  let only: FilePart | undefined;
  for (const part of partsOf(file, decode(bytes).text, { ...scan, facts })) {
    yield part;
    only = count++ === 0 ? part : undefined;
  }
  // A rule that failed may not fail again.
  const isLasting = only?.obstacles.every(({ code }) => code !== 'rule-failure') === true;
  if (key !== undefined && only !== undefined && isLasting)
    scan.cache?.write(key, only, facts.used);
}

/** Findings after which a part is handed on: some 300 KB of SARIF. */
const FINDINGS_PER_PART = 100;

function* partsOf({ name, uri }: InputFile, text: string, scan: Scan): Iterable<FilePart> {
  const lines = linesOf(text);
  const report: FileReport = { name, uri, text, lines, findings: [], skipped: undefined };
  let isFirst = true;
  const noted = new Set<Note['code']>();
  const partOf = (changes: Partial<FileReport>, obstacles: readonly Obstacle[]): FilePart => {
    const part = { ...report, ...changes };
    const files = isFirst ? 1 : 0;
    isFirst = false;
    const notes = notesOf(part).filter(({ code }) => !noted.has(code));
    for (const { code } of notes) noted.add(code);
    const summary = summaryOf(part, { files, problems: obstacles.length });
    return { text: scan.format.file(part), summary, paths: pathsIn(part), notes, obstacles };
  };
  if (!mayHoldManifest(text) || isTemplate(text)) {
    yield partOf({ skipped: mayHoldManifest(text) ? 'template' : undefined }, []);
    return;
  }
  const options = { ...scan.options, facts: scan.facts };
  const reported = findingsReporter(lines);
  const pieces = splitDocuments(text);
  let findings: ReportedFinding[] = [];
  let obstacles: Obstacle[] = [];
  for (const [index, piece] of pieces.entries()) {
    // One document is held at a time.
    const document = readDocument(text, piece);
    const analysis = analyzeDocument(document, index, text, scan.checks, options);
    const found = { document, index, findings: analysis.findings };
    const edits = scan.editsOfFixes?.(text, found, pieces.length === 1, options);
    findings.push(...reported(found, edits));
    obstacles.push(...obstaclesOf({ name, uri }, analysis, lines));
    if (findings.length < FINDINGS_PER_PART) continue;
    yield partOf({ findings }, obstacles);
    findings = [];
    obstacles = [];
  }
  if (isFirst || findings.length > 0 || obstacles.length > 0) yield partOf({ findings }, obstacles);
}
