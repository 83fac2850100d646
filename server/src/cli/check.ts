import { pathToFileURL } from 'node:url';
import type { AnalysisOptions } from '../engine/analyze.ts';
import { GRADES } from '../engine/finding.ts';
import type { Grade } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { jsonFormat } from '../report/json.ts';
import type { ReportContext, ReportFormat } from '../report/report.ts';
import { sarifFormat } from '../report/sarif.ts';
import { textFormat } from '../report/text.ts';
import { optionsOf, tellObstacles } from './analyseInputs.ts';
import { colorsOf } from './colorsOf.ts';
import { inputFiles } from './inputFiles.ts';
import type { Io } from './io.ts';
import type { CheckArguments, FailOn } from './parseArguments.ts';
import { startProgress } from './progress.ts';
import { scanFile } from './scanFile.ts';
import type { FilePart } from './scanFile.ts';
import { VERSION } from './version.ts';
import { writeReport } from './writeReport.ts';

/** `cofferdam check`: writes the report file by file and resolves to the exit code. */
export async function check(
  parsed: CheckArguments,
  rules: readonly Rule[],
  io: Io,
): Promise<number> {
  const options = optionsOf(parsed, rules);
  const format = formatOf(parsed, options, io);
  const inputs = inputFiles(parsed.paths, { cwd: io.cwd, stdinFilename: parsed.stdinFilename });
  const progress = startProgress(inputs.files.length, parsed.quiet ? undefined : io.stderr);
  const scan = { options, format, withEdits: parsed.format !== 'text' };
  async function* parts(): AsyncIterable<FilePart> {
    for (const file of inputs.files) {
      progress.advance();
      yield await scanFile(file, scan, io);
    }
    progress.hide();
  }
  const outcome = await writeReport(parts(), format, {
    obstacles: inputs.obstacles,
    exitCodeOf: (summary) =>
      summary.problems > 0 ? 2 : failsOn((grade) => summary[grade] > 0, parsed.failOn) ? 1 : 0,
    beforeWriting: progress.hide,
    output: io.stdout,
  });
  tellObstacles(outcome.obstacles, io);
  return outcome.exitCode;
}

/** True when there is a finding at or above the grade. */
export function failsOn(hasFinding: (grade: Grade) => boolean, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return GRADES.slice(0, GRADES.indexOf(failOn) + 1).some(hasFinding);
}

function formatOf(
  { format, quiet }: CheckArguments,
  options: AnalysisOptions,
  io: Io,
): ReportFormat {
  if (format === 'text') return textFormat(colorsOf(io), quiet);
  const context: ReportContext = {
    toolVersion: VERSION,
    rules: options.rules,
    profile: options.profile,
    kubernetesVersion: options.version,
    rootUri: pathToFileURL(`${io.cwd}/`).href,
  };
  return format === 'sarif' ? sarifFormat(context) : jsonFormat(context);
}
