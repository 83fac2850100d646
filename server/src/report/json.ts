import { formatVersion } from '../kubernetes/version.ts';
import { rulePage } from './homepage.ts';
import { notesOf } from './notes.ts';
import type { Region } from './region.ts';
import type { FileName, Report } from './report.ts';
import type { ReportedFinding } from './reportedFindings.ts';
import { summaryOf } from './summary.ts';

/**
 * The report as plain data, ready for JSON: the facts of the SARIF log in a flat shape. Lines and
 * columns count from 1, columns in UTF-16 code units, ends are exclusive.
 */
export function jsonReport(report: Report): object {
  return {
    tool: { name: 'Cofferdam', version: report.toolVersion },
    profile: report.profile,
    kubernetesVersion: formatVersion(report.kubernetesVersion),
    exitCode: report.exitCode,
    findings: report.files.flatMap((file) =>
      file.findings.map((finding) => jsonFinding(file, finding)),
    ),
    problems: report.obstacles.map(({ code, file, region, message }) => ({
      file: file.name,
      ...placeOf(region),
      code,
      message,
    })),
    notes: notesOf(report).map(({ code, file, message }) => ({ file: file.name, code, message })),
    summary: summaryOf(report),
  };
}

function jsonFinding(
  file: FileName,
  { finding, region, related, field, fingerprint, fix }: ReportedFinding,
): object {
  const { apiVersion, kind, namespace, name, container } = finding.subject;
  return {
    file: file.name,
    ...placeOf(region),
    rule: finding.ruleId,
    page: rulePage(finding.ruleId),
    level: finding.grade,
    severity: finding.severity,
    message: finding.message,
    pss: finding.level,
    control: finding.control,
    resource: { apiVersion, kind, namespace, name },
    container,
    field,
    fingerprint,
    related: related.map(({ message, region: at }) => ({ ...placeOf(at), message })),
    fixes: finding.fixes.map((offered) => ({
      title: offered.title,
      safety: offered.safety,
      why: offered.why,
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
