import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import picocolors from 'picocolors';
import type { AnalysisOptions } from '../engine/analyze.ts';
import type { ExplainedRule } from '../engine/explanation.ts';
import type { Rule } from '../engine/rule.ts';
import { jsonFormat } from '../report/json.ts';
import type { ReportContext, ReportFormat } from '../report/report.ts';
import { sarifFormat } from '../report/sarif.ts';
import { textFormat } from '../report/text.ts';
import { optionsOf } from './analyseInputs.ts';
import type { CheckArguments } from './parseArguments.ts';
import type { ResultCache } from './resultCache.ts';
import { VERSION } from './version.ts';
import { ENGLISH } from '../text/language.ts';

/** How files are looked at and written, the same for all of a run. */
export interface Scan {
  readonly options: AnalysisOptions;
  readonly format: ReportFormat;
  /** The text report shows no edits, and making them costs more than finding what is wrong. */
  readonly withEdits: boolean;
  readonly cache: ResultCache | undefined;
}

/** What a scan depends on besides the rules. Plain data, so that a worker can be told. */
export interface ScanSettings {
  readonly parsed: CheckArguments;
  readonly cwd: string;
  readonly hasColors: boolean;
  /** The file of the running program: another one must not use what this one found. */
  readonly program: string | undefined;
}

/** The rules, and the same with their explanations, which only SARIF holds. */
export interface ScanRules {
  readonly rules: readonly Rule[];
  readonly explainedRules: () => Promise<readonly ExplainedRule[]>;
}

/** Prepares a scan. Throws a `CliError` when the cache cannot be used. */
export async function prepareScan(settings: ScanSettings, rules: ScanRules): Promise<Scan> {
  const options = optionsOf(settings.parsed, rules.rules);
  return {
    options,
    format: await formatOf(settings, options, rules),
    withEdits: settings.parsed.format !== 'text',
    cache: await cacheOf(settings, options),
  };
}

async function cacheOf(
  { parsed, cwd, hasColors, program }: ScanSettings,
  { rules, grades, ...options }: AnalysisOptions,
): Promise<ResultCache | undefined> {
  if (parsed.cache === undefined) return undefined;
  // Loaded only here: runs without a cache start faster.
  const { digestOfFile, openCache } = await import('./resultCache.ts');
  const settings = {
    version: VERSION,
    program: digestOfFile(program),
    rules: rules.map(({ id }) => id),
    grades: [...grades],
    options,
    format: parsed.format,
    hasColors,
  };
  return openCache(path.resolve(cwd, parsed.cache), JSON.stringify(settings));
}

async function formatOf(
  { parsed: { format, quiet }, cwd, hasColors }: ScanSettings,
  options: AnalysisOptions,
  { explainedRules }: ScanRules,
): Promise<ReportFormat> {
  if (format === 'text') return textFormat(picocolors.createColors(hasColors), quiet, ENGLISH);
  const context: ReportContext = {
    toolVersion: VERSION,
    rules: format === 'sarif' ? await explainedRules() : [],
    language: ENGLISH,
    profile: options.profile,
    kubernetesVersion: options.version,
    rootUri: pathToFileURL(`${cwd}/`).href,
  };
  return format === 'sarif' ? sarifFormat(context) : jsonFormat(context);
}
