import { pathToFileURL } from 'node:url';
import type { AnalysisOptions } from '../engine/analyze.ts';
import { explainedRules } from '../engine/library.ts';
import type { Library } from '../engine/library.ts';
import type { Language } from '../text/language.ts';
import { jsonFormat } from '../report/json.ts';
import type { ReportContext, ReportFormat } from '../report/report.ts';
import { sarifFormat } from '../report/sarif.ts';
import { editsOfFixes } from './editsOfFixes.ts';
import type { EditsOfFixes } from './editsOfFixes.ts';
import { VERSION } from './version.ts';

/** A format for programs, with what it takes to spell out fixes there. */
export async function machineFormat(
  format: 'json' | 'sarif',
  cwd: string,
  options: AnalysisOptions,
  library: Library,
  language: Language,
): Promise<{ readonly format: ReportFormat; readonly editsOfFixes: EditsOfFixes }> {
  const context: ReportContext = {
    toolVersion: VERSION,
    rules: format === 'sarif' ? await explainedRules(library) : [],
    language,
    profile: options.profile,
    kubernetesVersion: options.version,
    rootUri: pathToFileURL(`${cwd}/`).href,
  };
  const formatOf = format === 'sarif' ? sarifFormat : jsonFormat;
  return { format: formatOf(context), editsOfFixes };
}
