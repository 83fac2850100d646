import type { Grade } from '../engine/finding.ts';
import type { Safety } from '../engine/fix.ts';
import type { FileReport } from './report.ts';

export interface Summary extends Readonly<Record<Grade, number>> {
  readonly files: number;
  readonly findings: number;
  /** Findings that a safe fix repairs, and those for which a hardening fix is needed. */
  readonly fixableSafe: number;
  readonly fixableHardening: number;
  readonly templatesSkipped: number;
  readonly problems: number;
}

export const NOTHING_FOUND: Summary = {
  files: 0,
  findings: 0,
  error: 0,
  warning: 0,
  info: 0,
  hint: 0,
  fixableSafe: 0,
  fixableHardening: 0,
  templatesSkipped: 0,
  problems: 0,
};

/** Counts what the report says of a file or a part of it, and what stood in the way there. */
export function summaryOf(
  { findings, skipped }: Pick<FileReport, 'findings' | 'skipped'>,
  { files, problems }: { readonly files: number; readonly problems: number },
): Summary {
  const summary = { ...NOTHING_FOUND, files, findings: findings.length, problems };
  if (skipped !== undefined) summary.templatesSkipped++;
  for (const { finding } of findings) {
    summary[finding.grade]++;
    const offers = (wanted: Safety): boolean =>
      finding.fixes.some(({ safety }) => safety === wanted);
    if (offers('safe')) summary.fixableSafe++;
    else if (offers('hardening')) summary.fixableHardening++;
  }
  return summary;
}

/** Counts what two summaries count. */
export function sumOf(a: Summary, b: Summary): Summary {
  return {
    files: a.files + b.files,
    findings: a.findings + b.findings,
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    hint: a.hint + b.hint,
    fixableSafe: a.fixableSafe + b.fixableSafe,
    fixableHardening: a.fixableHardening + b.fixableHardening,
    templatesSkipped: a.templatesSkipped + b.templatesSkipped,
    problems: a.problems + b.problems,
  };
}
