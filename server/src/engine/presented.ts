import type { Finding } from './finding.ts';
import { gradeOf } from './finding.ts';
import type { Severity } from './rule.ts';

/** A finding as a reader is shown it. */
export interface Presented {
  /** With the severity of the gravest that it gathers. */
  readonly finding: Finding;
  /** True when another finding of the same object says it as well. */
  readonly isGathered: boolean;
}

/**
 * Makes one picture of each workload: what a finding gathers is said by that finding. This is for
 * readers; reports for programs, exit codes and fixes look at every finding.
 */
export function presented(findings: readonly Finding[]): readonly Presented[] {
  const gatherers = findings.filter(({ gathers }) => gathers !== undefined);
  if (gatherers.length === 0) {
    return findings.map((finding) => ({ finding, isGathered: false }));
  }
  return findings.map((finding) => ({
    finding: withGravest(
      finding,
      findings.filter((other) => isGatheredBy(other, finding)),
    ),
    isGathered: gatherers.some((gatherer) => isGatheredBy(finding, gatherer)),
  }));
}

function isGatheredBy(finding: Finding, gatherer: Finding): boolean {
  const { gathers } = gatherer;
  if (gathers === undefined || finding === gatherer || !isOfSameObject(finding, gatherer)) {
    return false;
  }
  if ('rules' in gathers) return gathers.rules.includes(finding.ruleId);
  // Two paths may share a place, and each has its own story.
  if (finding.gathers !== undefined) return false;
  return gathers.at.some(({ start, end }) => start === finding.at.start && end === finding.at.end);
}

function isOfSameObject(a: Finding, b: Finding): boolean {
  if (a.document !== b.document || a.subject.path.length !== b.subject.path.length) return false;
  return a.subject.path.every((step, index) => step === b.subject.path[index]);
}

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

function withGravest(finding: Finding, gathered: readonly Finding[]): Finding {
  const gravest = SEVERITIES.find((severity) =>
    [finding, ...gathered].some((other) => other.severity === severity),
  );
  if (gravest === undefined || gravest === finding.severity) return finding;
  const isConfigured = finding.grade !== gradeOf(finding.severity);
  return {
    ...finding,
    severity: gravest,
    grade: isConfigured ? finding.grade : gradeOf(gravest),
  };
}
