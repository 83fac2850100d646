import { pathToFileURL } from 'node:url';
import picocolors from 'picocolors';
import type { AnalysisOptions } from '../engine/analyze.ts';
import type { Rule } from '../engine/rule.ts';
import { jsonFormat } from '../report/json.ts';
import type { ReportContext, ReportFormat } from '../report/report.ts';
import { sarifFormat } from '../report/sarif.ts';
import { textFormat } from '../report/text.ts';
import { optionsOf } from './analyseInputs.ts';
import type { CheckArguments } from './parseArguments.ts';
import { VERSION } from './version.ts';

/** How files are looked at and written, the same for all of a run. */
export interface Scan {
  readonly options: AnalysisOptions;
  readonly format: ReportFormat;
  /** The text report shows no edits, and making them costs more than finding what is wrong. */
  readonly withEdits: boolean;
}

/** What a scan depends on besides the rules. Plain data, so that a worker can be told. */
export interface ScanSettings {
  readonly parsed: CheckArguments;
  readonly cwd: string;
  readonly hasColors: boolean;
}

/** Prepares a scan. */
export function prepareScan(settings: ScanSettings, rules: readonly Rule[]): Scan {
  const options = optionsOf(settings.parsed, rules);
  return {
    options,
    format: formatOf(settings, options),
    withEdits: settings.parsed.format !== 'text',
  };
}

function formatOf(
  { parsed: { format, quiet }, cwd, hasColors }: ScanSettings,
  options: AnalysisOptions,
): ReportFormat {
  if (format === 'text') return textFormat(picocolors.createColors(hasColors), quiet);
  const context: ReportContext = {
    toolVersion: VERSION,
    rules: options.rules,
    profile: options.profile,
    kubernetesVersion: options.version,
    rootUri: pathToFileURL(`${cwd}/`).href,
  };
  return format === 'sarif' ? sarifFormat(context) : jsonFormat(context);
}
