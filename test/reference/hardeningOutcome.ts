import { formatVersion, NEWEST_VERSION } from '../../server/src/kubernetes/version.ts';
import { admissionOf, newObjections, podBearersIn } from './admission.ts';
import { sum } from './hardenedText.ts';
import type { ChangeSize, HardenedText } from './hardenedText.ts';
import { podsIn } from './oracleManifests.ts';
import type { Reference } from './reference.ts';
import type { Validation } from './validation.ts';
import { inEnglish } from '../../server/src/text/say.ts';

/** The programs that judge a hardened manifest. */
export interface Judges {
  readonly reference: Reference;
  readonly validation: Validation;
}

/** What became of manifests that failed restricted. */
export interface Outcome {
  files: number;
  changedFiles: number;
  /** Of all counts of pods: by the reference. */
  failingPods: number;
  passingPods: number;
  passingFiles: number;
  objects: number;
  /** Objects that the API server would create. */
  valid: number;
  validAfter: number;
  undecoded: number;
  fixed: number;
  readonly sizes: ChangeSize[];
  /** How many findings are left, by the reason. */
  readonly left: Map<string, number>;
  /** How many of them Pod Security is about. */
  forbiddenLeft: number;
  /** Must stay empty. */
  readonly faults: string[];
}

export function emptyOutcome(): Outcome {
  return {
    files: 0,
    changedFiles: 0,
    failingPods: 0,
    passingPods: 0,
    passingFiles: 0,
    objects: 0,
    valid: 0,
    validAfter: 0,
    undecoded: 0,
    fixed: 0,
    sizes: [],
    left: new Map(),
    forbiddenLeft: 0,
    faults: [],
  };
}

/** Judges one hardened manifest and adds it to the outcome, if it failed restricted before. */
export async function addToOutcome(
  outcome: Outcome,
  name: string,
  hardened: HardenedText,
  judges: Judges,
): Promise<void> {
  const before = await failsOf(hardened.before, judges.reference);
  if (!before.includes(true)) return;
  const after = await failsOf(hardened.after, judges.reference);
  outcome.files += 1;
  outcome.failingPods += before.filter(Boolean).length;
  outcome.passingPods += before.filter((fails, index) => fails && after[index] === false).length;
  if (!after.includes(true)) outcome.passingFiles += 1;
  if (after.length !== before.length)
    outcome.faults.push(`its pods are not the same any more: ${name}`);
  if (before.some((fails, index) => !fails && after[index] === true)) {
    outcome.faults.push(`a pod that passed restricted does not any more: ${name}`);
  }
  if (!hardened.isIdempotent) outcome.faults.push(`hardening it again changes it again: ${name}`);
  if (hardened.after !== hardened.before) outcome.changedFiles += 1;
  outcome.fixed += hardened.fixed;
  outcome.sizes.push(hardened.size);
  addLeft(outcome, hardened);
  await addAdmission(outcome, name, hardened, judges.validation);
}

/** By pod, whether it fails restricted; what cannot be decoded does not count. */
async function failsOf(text: string, reference: Reference): Promise<readonly boolean[]> {
  const version = formatVersion(NEWEST_VERSION);
  const answers = await reference.evaluate(
    podsIn(text).map((pod) => ({ pod, versions: [version] })),
  );
  return answers.map(({ controls }) => (controls?.get(version)?.restricted ?? []).length > 0);
}

function addLeft(outcome: Outcome, { left }: HardenedText): void {
  for (const { finding, reason: said, refusal } of left) {
    const reason = inEnglish(said);
    if (finding.level !== undefined) outcome.forbiddenLeft += 1;
    const isRefused = refusal !== undefined;
    const known = isRefused
      ? `refused: ${withoutNames(reason)}`
      : `${withoutNames(reason).split(':')[0]} (${finding.ruleId})`;
    outcome.left.set(known, (outcome.left.get(known) ?? 0) + 1);
    if (refusal?.isDefect === true)
      outcome.faults.push(`a fix that does not work: ${finding.ruleId}: ${reason}`);
  }
}

/** Names and numbers aside, so that equal reasons are counted together. */
function withoutNames(reason: string): string {
  return reason.replaceAll(/"[^"]*"/g, '"…"').replaceAll(/\d+/g, 'N');
}

async function addAdmission(
  outcome: Outcome,
  name: string,
  { before, after }: HardenedText,
  validation: Validation,
): Promise<void> {
  const bearers = podBearersIn(before);
  const was = await admissionOf(bearers, validation);
  const is = before === after ? was : await admissionOf(podBearersIn(after), validation);
  outcome.objects += bearers.length;
  outcome.undecoded += was.filter((admission) => admission === undefined).length;
  for (const [index, bearer] of bearers.entries()) {
    const wasValid = was[index]?.length === 0;
    if (wasValid) outcome.valid += 1;
    if (wasValid && is[index]?.length === 0) outcome.validAfter += 1;
    const objections = newObjections(was[index], is[index]);
    outcome.faults.push(
      ...objections.map((objection) => `${objection} (${bearer.name} in ${name})`),
    );
  }
}

/** The outcome in words, a line each; the first faults, the whole count. */
export function formatOutcome(outcome: Outcome, shown = 20): readonly string[] {
  const { files, changedFiles, failingPods, passingPods, passingFiles, sizes, left, faults } =
    outcome;
  const lines = sum(sizes.map((size) => size.lines));
  const fields = sum(sizes.map((size) => size.fields));
  const blockLines = sum(sizes.map((size) => size.blockLines));
  const isLarger = sizes.filter((size) => size.lines > size.blockLines).length;
  return [
    `${failingPods} pods in ${files} files fail restricted; hardened, ${passingPods} pods pass and ${passingFiles} files pass whole; ${changedFiles} files changed`,
    `${outcome.fixed} findings fixed; ${sum([...left.values()])} left, of these ${outcome.forbiddenLeft} about Pod Security:`,
    ...[...left].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `  ${count} × ${reason}`),
    `${lines} lines changed for ${fields} fields set or removed (ratio ${ratio(lines, fields)}); block style needs ${blockLines} lines for them (ratio ${ratio(lines, blockLines)}); more than that in ${isLarger} files`,
    `${outcome.objects} objects with pods, ${outcome.undecoded} not decoded by the API server; ${outcome.valid} valid before, ${outcome.validAfter} of these after`,
    `${faults.length} faults`,
    ...faults.slice(0, shown).map((fault) => `  ${fault}`),
  ];
}

function ratio(of: number, to: number): string {
  return to === 0 ? '-' : (of / to).toFixed(2);
}
