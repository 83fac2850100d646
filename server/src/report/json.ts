import { formatVersion } from '../kubernetes/version.ts';
import { ruleUri } from './homepage.ts';
import { aroundItems, jsonItems, lineBreak } from './jsonItems.ts';
import type { Region } from './region.ts';
import type { FileName, ReportContext, ReportFormat, ReportOutcome } from './report.ts';
import type { ReportedFinding } from './reportedFindings.ts';
import { textIn } from '../text/say.ts';
import type { Language } from '../text/language.ts';

/**
 * The report as JSON: the facts of the SARIF log in a flat shape. Lines and columns count from 1,
 * columns in UTF-16 code units, ends are exclusive.
 */
export function jsonFormat(context: ReportContext): ReportFormat {
  const around = (outcome?: ReportOutcome) => aroundItems(report(context, outcome), 'findings');
  return {
    head: () => around()[0],
    file: (file) =>
      jsonItems(
        file.findings.map((finding) => jsonFinding(file, finding, context.language)),
        2,
      ),
    separator: ',',
    tail: (outcome, isEmpty) => `${isEmpty ? '' : lineBreak(1)}${around(outcome)[1]}\n`,
  };
}

/** Without its findings; what stands before them does not depend on the outcome. */
function report(context: ReportContext, outcome: ReportOutcome | undefined): object {
  return {
    tool: { name: 'Cofferdam', version: context.toolVersion },
    profile: context.profile,
    kubernetesVersion: formatVersion(context.kubernetesVersion),
    findings: [],
    problems: outcome?.obstacles.map(({ code, file, region, message }) => ({
      file: file.name,
      ...placeOf(region),
      code,
      message: textIn(context.language, message),
    })),
    notes: outcome?.notes.map(({ code, file, message }) => ({
      file: file.name,
      code,
      message: textIn(context.language, message),
    })),
    summary: outcome?.summary,
    exitCode: outcome?.exitCode,
  };
}

function jsonFinding(
  file: FileName,
  { finding, region, related, field, fingerprint, fix }: ReportedFinding,
  language: Language,
): object {
  const { apiVersion, kind, namespace, name, container } = finding.subject;
  return {
    file: file.name,
    ...placeOf(region),
    rule: finding.ruleId,
    page: ruleUri(finding.ruleId),
    level: finding.grade,
    severity: finding.severity,
    message: textIn(language, finding.message),
    pss: finding.level,
    control: finding.control,
    resource: { apiVersion, kind, namespace, name },
    container,
    field,
    fingerprint,
    related: related.map(({ message, region: at }) => ({
      ...placeOf(at),
      message: textIn(language, message),
    })),
    fixes: finding.fixes.map((offered) => ({
      title: textIn(language, offered.title),
      safety: offered.safety,
      why: offered.why && textIn(language, offered.why),
      edits:
        fix !== 'left-out' && offered === fix?.fix
          ? fix.edits.map(({ edit, region: at }) => ({ ...placeOf(at), newText: edit.newText }))
          : undefined,
    })),
  };
}

function placeOf(region: Region | undefined): object {
  if (region === undefined) return {};
  const { startLine, startColumn, endLine, endColumn } = region;
  return { line: startLine, column: startColumn, endLine, endColumn };
}
