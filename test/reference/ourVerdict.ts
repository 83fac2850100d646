import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import type { Level } from '../../server/src/engine/rule.ts';
import type { MinorVersion } from '../../server/src/kubernetes/version.ts';
import type { PodJson } from './passingPod.ts';
import { isObject } from './setField.ts';
import { workloadText } from './workloadText.ts';

/** Per level the check ids that forbid a pod, sorted, each once; none where it is allowed. */
export type Controls = Readonly<Record<Level, readonly string[]>>;

/**
 * What our rules say of a pod in a workload of the given kind, put as the reference puts it. Whatever would make the comparison
 * hollow, a rule that threw, a pod that was not read, a finding without its level's control, stands
 * among the controls, so that it is a disagreement.
 */
export function ourControls(pod: PodJson, kind: string, version: MinorVersion): Controls {
  const analysis = analyze(workloadText(kind, pod), {
    rules: RULES,
    version,
    profile: 'restricted',
    persona: 'regular',
    grades: new Map(),
    workloads: BUILT_IN_WORKLOADS,
  });
  const hollow = [
    ...analysis.failures.map(({ ruleId, error }) => `${ruleId} threw: ${String(error)}`),
    ...analysis.problems.map(({ code }) => `not read: ${code}`),
    ...(analysis.skipped === undefined ? [] : [`skipped: ${analysis.skipped}`]),
  ];
  const forbidding = analysis.findings.filter(({ level }) => level !== undefined);
  const baseline = forbidding.filter(({ level }) => level === 'baseline').map(controlOf);
  const restricted = forbidding
    .map(controlOf)
    .flatMap((control) => overriding(control, pod, version));
  return {
    baseline: sorted([...baseline, ...hollow]),
    restricted: sorted([...restricted, ...hollow]),
  };
}

const RESTRICTED_CHECKS: ReadonlySet<string> = new Set([
  'allowPrivilegeEscalation',
  'capabilities_restricted',
  'procMount_restricted',
  'restrictedVolumes',
  'runAsNonRoot',
  'runAsUser',
  'seccompProfile_restricted',
]);

function controlOf({ control, level, ruleId }: Finding): string {
  if (control === undefined) return `${ruleId} names no control`;
  const ofLevel = RESTRICTED_CHECKS.has(control) ? 'restricted' : 'baseline';
  return level === ofLevel ? control : `${ruleId} puts ${control} at ${level}`;
}

interface Override {
  readonly by: string;
  readonly since: MinorVersion;
  readonly exemptsWindowsSince?: MinorVersion;
}

/** The reference's OverrideCheckIDs: what takes a baseline check's place at restricted. */
const OVERRIDES: ReadonlyMap<string, Override> = new Map([
  ['capabilities_baseline', { by: 'capabilities_restricted', since: 22, exemptsWindowsSince: 25 }],
  ['hostPathVolumes', { by: 'restrictedVolumes', since: 0 }],
  [
    'seccompProfile_baseline',
    { by: 'seccompProfile_restricted', since: 19, exemptsWindowsSince: 25 },
  ],
  ['procMount', { by: 'procMount_restricted', since: 35 }],
]);

/** What stands at restricted for a control: itself, what overrides it, or nothing. */
function overriding(control: string, pod: PodJson, version: MinorVersion): readonly string[] {
  const override = OVERRIDES.get(control);
  if (override === undefined || version < override.since) return [control];
  const exempt = version >= (override.exemptsWindowsSince ?? Infinity) && isWindows(pod);
  return exempt ? [] : [override.by];
}

function isWindows({ spec }: PodJson): boolean {
  const os = isObject(spec) ? spec.os : undefined;
  return isObject(os) && os.name === 'windows';
}

function sorted(controls: readonly string[]): readonly string[] {
  return [...new Set(controls)].sort();
}
