import { pathToFileURL } from 'node:url';
import type { AnalysisOptions } from '../engine/analyze.ts';
import { jsonFormat } from '../report/json.ts';
import type { ReportContext, ReportFormat } from '../report/report.ts';
import { sarifFormat } from '../report/sarif.ts';
import { editsOfFixes } from './editsOfFixes.ts';
import type { EditsOfFixes } from './editsOfFixes.ts';
import { VERSION } from './version.ts';

/** A format for programs, with what it takes to spell out fixes there. */
export function machineFormat(
  format: 'json' | 'sarif',
  cwd: string,
  options: AnalysisOptions,
): { readonly format: ReportFormat; readonly editsOfFixes: EditsOfFixes } {
  const context: ReportContext = {
    toolVersion: VERSION,
    rules: options.rules,
    profile: options.profile,
    kubernetesVersion: options.version,
    rootUri: pathToFileURL(`${cwd}/`).href,
  };
  const formatOf = format === 'sarif' ? sarifFormat : jsonFormat;
  return { format: formatOf(context), editsOfFixes };
}
