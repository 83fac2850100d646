import type { Finding, Grade } from '../engine/finding.ts';
import type { Safety } from '../engine/fix.ts';
import type { Report } from './report.ts';

export interface Summary extends Readonly<Record<Grade, number>> {
  readonly files: number;
  readonly findings: number;
  /** Findings that a safe fix repairs, and those for which a hardening fix is needed. */
  readonly fixableSafe: number;
  readonly fixableHardening: number;
  readonly templatesSkipped: number;
  readonly problems: number;
}

/** Counts what a report says. */
export function summaryOf(report: Report): Summary {
  const findings = report.files.flatMap((file) => file.findings.map(({ finding }) => finding));
  const count = (holds: (finding: Finding) => boolean): number => findings.filter(holds).length;
  const offers = (finding: Finding, wanted: Safety): boolean =>
    finding.fixes.some(({ safety }) => safety === wanted);
  return {
    files: report.files.length,
    findings: findings.length,
    error: count(({ grade }) => grade === 'error'),
    warning: count(({ grade }) => grade === 'warning'),
    info: count(({ grade }) => grade === 'info'),
    hint: count(({ grade }) => grade === 'hint'),
    fixableSafe: count((finding) => offers(finding, 'safe')),
    fixableHardening: count((finding) => offers(finding, 'hardening') && !offers(finding, 'safe')),
    templatesSkipped: report.files.filter(({ skipped }) => skipped).length,
    problems: report.obstacles.length,
  };
}
