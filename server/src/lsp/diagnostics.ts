import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Finding, Grade } from '../engine/finding.ts';
import type { Span } from '../text/span.ts';
import type { ReadProblem } from '../yaml/document.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { OpenFile } from './openFiles.ts';
import type { OpenText } from './openText.ts';
import { ruleUri } from '../report/homepage.ts';
import { say, textIn } from '../text/say.ts';

/** What diagnostics name as their source. */
export const SOURCE = 'cofferdam';

const SEVERITIES: Readonly<Record<Grade, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The file, or a part of it, that offsets and lines count in. */
export interface Located {
  readonly uri: string;
  readonly document: Pick<OpenText, 'positionAt'>;
}

/** The diagnostic of one finding. */
export function diagnosticOf(finding: Finding, file: Located, support: ClientSupport): Diagnostic {
  const { ruleId, grade, message, at, related } = finding;
  return {
    range: rangeOf(at, file),
    severity: SEVERITIES[grade],
    source: SOURCE,
    code: ruleId,
    ...(support.codeDescription && { codeDescription: { href: ruleUri(ruleId) } }),
    message: textIn(support.language, message),
    ...(support.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((place) => ({
          location: { uri: file.uri, range: rangeOf(place.at, file) },
          message: textIn(support.language, place.message),
        })),
      }),
    data: { ruleId },
  };
}

/** A span as LSP writes it: lines and characters count from 0. */
export function rangeOf(span: Span, { document }: Pick<Located, 'document'>): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The diagnostic of a place where a manifest cannot be read. */
export function unreadable(
  problem: ReadProblem,
  file: Located,
  { language }: Pick<ClientSupport, 'language'>,
): Diagnostic {
  return {
    range: rangeOf(problem.span, file),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'unreadable',
    message: textIn(language, problem.message),
  };
}

/** Says that a file is too large to be read. */
export function tooLarge(
  { document, settings }: OpenFile,
  { language }: Pick<ClientSupport, 'language'>,
): Diagnostic[] {
  const { parts } = document.parted;
  // Large data that is no manifest is none of our business.
  if (!parts.some(({ text }) => text.includes('apiVersion'))) return [];
  const end = parts[0]?.text.slice(0, 200).search(/[\r\n]|$/) ?? 0;
  return [
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: end } },
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      code: 'file-too-large',
      message: textIn(
        language,
        say`This file is larger than ${settings.maxFileSize} bytes and is not analysed. Split it, or raise the setting cofferdam.maxFileSize.`,
      ),
    },
  ];
}
