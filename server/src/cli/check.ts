import { pathToFileURL } from 'node:url';
import type { AnalysisOptions } from '../engine/analyze.ts';
import { GRADES } from '../engine/finding.ts';
import type { Finding } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { jsonReport } from '../report/json.ts';
import type { FileReport, Report } from '../report/report.ts';
import { reportedFindings } from '../report/reportedFindings.ts';
import { sarifLog } from '../report/sarif.ts';
import { findingsText, summaryText } from '../report/text.ts';
import { analyseInputs, optionsOf, tellObstacles } from './analyseInputs.ts';
import type { AnalysedInput } from './analyseInputs.ts';
import { colorsOf } from './colorsOf.ts';
import { editsOfFixes } from './editsOfFixes.ts';
import type { Io } from './io.ts';
import type { CheckArguments, FailOn } from './parseArguments.ts';
import { VERSION } from './version.ts';

/** `cofferdam check`: writes the report and resolves to the exit code. */
export async function check(
  parsed: CheckArguments,
  rules: readonly Rule[],
  io: Io,
): Promise<number> {
  const options = optionsOf(parsed, rules);
  const files: FileReport[] = [];
  const obstacles = await analyseInputs(parsed, options, io, (input) =>
    files.push(fileReport(input, options, parsed.format)),
  );
  const findings = files.flatMap((file) => file.findings.map(({ finding }) => finding));
  const report: Report = {
    toolVersion: VERSION,
    rules,
    profile: options.profile,
    kubernetesVersion: options.version,
    rootUri: pathToFileURL(`${io.cwd}/`).href,
    files,
    obstacles,
    exitCode: obstacles.length > 0 ? 2 : failsOn(findings, parsed.failOn) ? 1 : 0,
  };
  io.stdout.write(rendered(report, parsed, io));
  tellObstacles(obstacles, io);
  return report.exitCode;
}

/** True when a finding is at or above the grade. */
export function failsOn(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const least = GRADES.indexOf(failOn);
  return findings.some(({ grade }) => GRADES.indexOf(grade) <= least);
}

function fileReport(
  { file, decoded: { text }, analysis }: AnalysedInput,
  options: AnalysisOptions,
  format: CheckArguments['format'],
): FileReport {
  // The text report shows no edits, and making them costs more than finding what is wrong.
  const editsOfFix = format === 'text' ? undefined : editsOfFixes(text, analysis, options);
  return {
    name: file.name,
    uri: file.uri,
    text: format === 'text' && analysis.findings.length > 0 ? text : '',
    findings: reportedFindings(text, analysis, editsOfFix),
    skipped: analysis.skipped,
  };
}

function rendered(report: Report, { format, quiet }: CheckArguments, io: Io): string {
  if (format === 'sarif') return `${JSON.stringify(sarifLog(report), null, 2)}\n`;
  if (format === 'json') return `${JSON.stringify(jsonReport(report), null, 2)}\n`;
  const colors = colorsOf(io);
  return findingsText(report, colors) + (quiet ? '' : summaryText(report, colors));
}
