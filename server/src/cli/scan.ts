import * as path from 'node:path';
import picocolors from 'picocolors';
import type { AnalysisOptions } from '../engine/analyze.ts';
import { checksOf } from '../engine/analyzeDocument.ts';
import type { Checks } from '../engine/checks.ts';
import { FactIndex } from '../engine/factIndex.ts';
import type { Facts } from '../engine/factIndex.ts';
import type { Fact } from '../kubernetes/facts.ts';
import { languageOf, rulesWith } from '../engine/library.ts';
import type { Library, Pack } from '../engine/library.ts';
import type { ReportFormat } from '../report/report.ts';
import { textFormat } from '../report/text.ts';
import { optionsOf } from './analyseInputs.ts';
import type { EditsOfFixes } from './editsOfFixes.ts';
import type { CheckArguments } from './parseArguments.ts';
import type { ResultCache } from './resultCache.ts';
import { VERSION } from './version.ts';
import type { Language, LanguageId } from '../text/language.ts';

/** How files are looked at and written, the same for all of a run. */
export interface Scan {
  readonly options: AnalysisOptions;
  readonly checks: Checks;
  readonly facts: Facts;
  readonly format: ReportFormat;
  readonly language: Language;
  /** Absent from the text report, which shows no edits: they cost more than finding what is wrong. */
  readonly editsOfFixes: EditsOfFixes | undefined;
  readonly cache: ResultCache | undefined;
}

/** What a scan depends on besides the rules. Plain data, so that a worker can be told. */
export interface ScanSettings {
  readonly parsed: CheckArguments;
  readonly cwd: string;
  readonly hasColors: boolean;
  readonly language: LanguageId;
  /** Of all files. */
  readonly facts: readonly Fact[];
  /** The rules that the files need besides the everyday ones. */
  readonly packs: readonly Pack[];
  /** The file of the running program: another one must not use what this one found. */
  readonly program: string | undefined;
}

/** Prepares a scan. Throws a `CliError` when the cache cannot be used. */
export async function prepareScan(settings: ScanSettings, library: Library): Promise<Scan> {
  const options = optionsOf(settings.parsed, await rulesWith(library, settings.packs));
  const language = await languageOf(library, settings.language);
  return {
    options,
    checks: checksOf(options),
    facts: new FactIndex(settings.facts),
    language,
    ...(await formatOf(settings, options, library, language)),
    cache: await cacheOf(settings, options, library),
  };
}

async function cacheOf(
  { parsed, cwd, hasColors, language, program }: ScanSettings,
  analysisOptions: AnalysisOptions,
  library: Library,
): Promise<ResultCache | undefined> {
  if (parsed.cache === undefined) return undefined;
  // Loaded only here: runs without a cache start faster.
  const { digestOfFile, openCache } = await import('./resultCache.ts');
  const { rules: _, grades, ...options } = analysisOptions;
  const settings = {
    version: VERSION,
    program: digestOfFile(program),
    // Rules of other packs say nothing about the files.
    rules: await library.ids(),
    grades: [...grades],
    options,
    format: parsed.format,
    hasColors,
    language,
  };
  return openCache(path.resolve(cwd, parsed.cache), JSON.stringify(settings));
}

async function formatOf(
  { parsed: { format, quiet }, cwd, hasColors }: ScanSettings,
  options: AnalysisOptions,
  library: Library,
  language: Language,
): Promise<Pick<Scan, 'format' | 'editsOfFixes'>> {
  if (format === 'text')
    return {
      format: textFormat(picocolors.createColors(hasColors), quiet, language),
      editsOfFixes: undefined,
    };
  // Loaded only here: the text report needs none of it.
  const { machineFormat } = await import('./machineFormat.ts');
  return machineFormat(format, cwd, options, library, language);
}
