import type { Library } from '../engine/library.ts';
import { GRADES } from '../engine/finding.ts';
import type { Grade } from '../engine/finding.ts';
import { tellObstacles } from './analyseInputs.ts';
import { colorsOf } from './colorsOf.ts';
import { inputFiles } from './inputFiles.ts';
import type { InputFiles } from './inputFiles.ts';
import type { Io } from './io.ts';
import { languageIdFor } from './languageId.ts';
import { jobsFor } from './jobs.ts';
import type { CheckArguments, FailOn } from './parseArguments.ts';
import { withReplayedInput } from './replayed.ts';
import { startProgress } from './progress.ts';
import { readManifest } from './readInput.ts';
import { prepareScan } from './scan.ts';
import type { Scan, ScanSettings } from './scan.ts';
import { scanFile } from './scanFile.ts';
import type { FilePart } from './scanFile.ts';
import { surveyOf } from './surveyOf.ts';
import { writeReport } from './writeReport.ts';

/** `cofferdam check`: writes the report file by file and resolves to the exit code. */
export async function check(
  parsed: CheckArguments,
  library: Library,
  process: Io,
): Promise<number> {
  const io = withReplayedInput(process);
  const inputs = inputFiles(parsed.paths, { cwd: io.cwd, stdinFilename: parsed.stdinFilename });
  const settings = {
    parsed,
    cwd: io.cwd,
    hasColors: colorsOf(io).isColorSupported,
    program: io.program,
    language: languageIdFor(parsed.lang, io),
    ...(await surveyOf(inputs.files, parsed, library, io)),
  };
  const scan = await prepareScan(settings, library);
  const shown = parsed.quiet ? undefined : io.stderr;
  const progress = startProgress(inputs.files.count, shown, scan.language);
  async function* parts(): AsyncIterable<FilePart> {
    for await (const part of scanFiles(inputs.files, settings, scan, io)) {
      // The later parts of a file count none.
      if (part.summary.files > 0) progress.advance();
      yield part;
    }
    progress.hide();
  }
  const outcome = await writeReport(parts(), scan.format, {
    obstacles: inputs.obstacles,
    exitCodeOf: (summary) =>
      summary.problems > 0 ? 2 : failsOn((grade) => summary[grade] > 0, parsed.failOn) ? 1 : 0,
    beforeWriting: () => progress.hide(),
    output: io.stdout,
  });
  tellObstacles(outcome.obstacles, io, scan.language);
  return outcome.exitCode;
}

/** True when there is a finding at or above the grade. */
export function failsOn(hasFinding: (grade: Grade) => boolean, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return GRADES.slice(0, GRADES.indexOf(failOn) + 1).some(hasFinding);
}

async function* scanFiles(
  files: InputFiles['files'],
  settings: ScanSettings,
  scan: Scan,
  io: Io,
): AsyncIterable<FilePart> {
  const jobs = jobsFor(files, settings.parsed.jobs);
  if (jobs > 1 && io.program !== undefined) {
    // Loaded only here: small runs start faster without it.
    const { scanInWorkers } = await import('./scanInWorkers.ts');
    yield* scanInWorkers(files, settings, { jobs, program: io.program });
    return;
  }
  for (const file of files) yield* scanFile(file, await readManifest(file, io), scan);
}
