import type { Span } from '../text/span.ts';
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
  const gathered = new Map(
    gatherers.map((gatherer) => [gatherer, gatheredBy(gatherer, findings)] as const),
  );
  const all = new Set([...gathered.values()].flatMap((group) => [...group]));
  return findings.map((finding) => ({
    finding: withGravest(finding, [...(gathered.get(finding) ?? [])]),
    isGathered: all.has(finding),
  }));
}

function gatheredBy(gatherer: Finding, findings: readonly Finding[]): ReadonlySet<Finding> {
  const others = findings.filter((other) => other !== gatherer && isOfSameObject(other, gatherer));
  const single = others.filter((other) => saysAsWell(gatherer, other));
  if (gatherer.gathers?.stories !== true) return new Set(single);
  // A story may have ingredients that only a rule's findings tell of: a missing setting.
  const told = [gatherer.at, ...(gatherer.gathers.at ?? []), ...single.map(({ at }) => at)];
  const stories = others.filter(
    ({ gathers }) =>
      gathers?.at !== undefined &&
      gathers.at.every((place) => told.some((span) => isSameSpan(span, place))),
  );
  return new Set([...single, ...stories]);
}

function saysAsWell({ gathers }: Finding, other: Finding): boolean {
  const { container } = other.subject;
  if (gathers?.rules?.includes(other.ruleId) === true) {
    if (gathers.containers === undefined || container === undefined) return true;
    if (gathers.containers.includes(container)) return true;
  }
  // Two stories may share a place, and each has its own to tell.
  if (other.gathers !== undefined) return false;
  return gathers?.at?.some((span) => isSameSpan(span, other.at)) === true;
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
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
