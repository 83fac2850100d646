import type { Finding } from '../engine/finding.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/**
 * Says what is wrong with a repair, by the findings before and after it: a chosen one is still there,
 * or there is one that was not there before. Undefined when it is as it should be.
 *
 * A finding is known by its rule, its object and its container, and findings that share these are
 * counted: offsets move and messages name what else is there, so neither can tell. A rule may say of
 * the pod what is missing in all containers; said of some of them instead, that is not new, nor the
 * other way round.
 */
export function faultIn(
  before: readonly Finding[],
  chosen: readonly Finding[],
  after: readonly Finding[],
): Text | undefined {
  const wanted = countByPlace(before);
  for (const finding of chosen) change(wanted, finding, -1);
  const found = countByPlace(after);
  for (const finding of after) {
    const excess = balance(found, wanted, finding, finding.subject.container);
    if (excess <= 0 || isSaidOtherwise(found, wanted, finding)) continue;
    if (isChosen(finding, chosen)) return say`${finding.ruleId} would still be there`;
    // It was there all along, behind a graver one: its settings have findings of their own.
    if (finding.isPath) continue;
    return say`it would bring a new problem: ${finding.ruleId}`;
  }
  return undefined;
}

/** Counts by rule and object, then by container; `undefined` stands for the pod as a whole. */
type Counts = Map<string, Map<string | undefined, number>>;

function countByPlace(findings: readonly Finding[]): Counts {
  const counts: Counts = new Map();
  for (const finding of findings) change(counts, finding, 1);
  return counts;
}

function change(counts: Counts, finding: Finding, difference: number): void {
  const place = placeOf(finding);
  const containers = counts.get(place) ?? new Map<string | undefined, number>();
  const { container } = finding.subject;
  containers.set(container, (containers.get(container) ?? 0) + difference);
  counts.set(place, containers);
}

/** A rule and an object, without the object's name and version, which a repair may change. */
export function placeOf({ ruleId, subject }: Finding): string {
  return JSON.stringify([ruleId, subject.path]);
}

function balance(
  found: Counts,
  wanted: Counts,
  finding: Finding,
  container: string | undefined,
): number {
  const place = placeOf(finding);
  return (found.get(place)?.get(container) ?? 0) - (wanted.get(place)?.get(container) ?? 0);
}

/** Of the pod as a whole or of the same container. */
function isChosen(finding: Finding, chosen: readonly Finding[]): boolean {
  return chosen.some(
    (other) =>
      placeOf(other) === placeOf(finding) &&
      [undefined, finding.subject.container].includes(other.subject.container),
  );
}

function isSaidOtherwise(found: Counts, wanted: Counts, finding: Finding): boolean {
  const { container } = finding.subject;
  if (container !== undefined) return balance(found, wanted, finding, undefined) < 0;
  const containers = [...(wanted.get(placeOf(finding))?.keys() ?? [])].filter(
    (name) => name !== undefined,
  );
  return containers.some((name) => balance(found, wanted, finding, name) < 0);
}
