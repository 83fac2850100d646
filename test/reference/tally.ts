import type { Controls } from './ourVerdict.ts';

/** Every check of the reference; each must decide alone in some of the pods. */
const CHECKS: readonly string[] = [
  'allowPrivilegeEscalation',
  'appArmorProfile',
  'capabilities_baseline',
  'capabilities_restricted',
  'hostNamespaces',
  'hostPathVolumes',
  'hostPorts',
  'hostProbesAndHostLifecycle',
  'privileged',
  'procMount',
  'procMount_restricted',
  'restrictedVolumes',
  'runAsNonRoot',
  'runAsUser',
  'seLinuxOptions',
  'seccompProfile_baseline',
  'seccompProfile_restricted',
  'sysctls',
  'windowsHostProcess',
];

/** How mixed the reference's verdicts are; a one-sided set of pods would prove little. */
interface Tally {
  pods: number;
  passBaseline: number;
  passRestricted: number;
  /** By check: pods that it alone forbids at one of the levels. */
  readonly alone: Map<string, number>;
}

export function emptyTally(): Tally {
  return { pods: 0, passBaseline: 0, passRestricted: 0, alone: new Map() };
}

export function addToTally(tally: Tally, { baseline, restricted }: Controls): void {
  tally.pods++;
  if (baseline.length === 0) tally.passBaseline++;
  if (restricted.length === 0) tally.passRestricted++;
  const deciders = [baseline, restricted].flatMap((ids) => (ids.length === 1 ? ids : []));
  for (const id of new Set(deciders)) tally.alone.set(id, (tally.alone.get(id) ?? 0) + 1);
}

/** What makes the set of pods too one-sided: under 20% pass a level, or a check decides too rarely. */
export function shortcomingsOf(tally: Tally): readonly string[] {
  const share = (passing: number): number => passing / tally.pods;
  const rare = CHECKS.filter((id) => (tally.alone.get(id) ?? 0) < tally.pods / 1000);
  return [
    ...(share(tally.passBaseline) < 0.2 ? ['fewer than 20% of the pods pass baseline'] : []),
    ...(share(tally.passRestricted) < 0.2 ? ['fewer than 20% of the pods pass restricted'] : []),
    ...rare.map((id) => `${id} alone decides in fewer than one of 1,000 pods`),
  ];
}

export function formatTally(tally: Tally): string {
  const percent = (count: number): string => `${((100 * count) / tally.pods).toFixed(1)}%`;
  const width = Math.max(...CHECKS.map((id) => id.length));
  return [
    `${tally.pods.toLocaleString('en')} pods: ${percent(tally.passBaseline)} pass baseline, ${percent(tally.passRestricted)} restricted`,
    'pods that one check alone forbids, at either level:',
    ...CHECKS.map(
      (id) => `  ${id.padEnd(width)}  ${(tally.alone.get(id) ?? 0).toLocaleString('en')}`,
    ),
  ].join('\n');
}
