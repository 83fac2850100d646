import type { AnsweredPod } from './answeredPod.ts';
import { generatePods } from './generatePods.ts';
import type { Controls } from './ourVerdict.ts';
import type { PodJson } from './passingPod.ts';
import type { Reference, ReferenceAnswer } from './reference.ts';
import { WORKLOAD_KINDS } from './workloadText.ts';

/** The policy versions at which a check or a new form of one starts. */
const VERSIONS = [
  '1.0',
  '1.8',
  '1.19',
  '1.22',
  '1.23',
  '1.25',
  '1.27',
  '1.29',
  '1.31',
  '1.32',
  '1.34',
  '1.35',
  '1.37',
];
const BATCH = 1000;

/**
 * Generated pods with the reference's answers, each at one version and in one kind of workload;
 * versions and kinds take turns, so that all pairs of them occur. The same for the same seed.
 */
export async function* askReference(
  reference: Reference,
  seed: number,
  count: number,
): AsyncIterable<AnsweredPod> {
  let next = asked(reference, seed, 0, count);
  for (let batch = 0; batch * BATCH < count; batch++) {
    const { pods, answers } = next;
    // The reference works on the next batch while ours works on this one.
    next = asked(reference, seed, batch + 1, count);
    const given = await answers;
    for (const [index, { pod, version, kind }] of pods.entries()) {
      yield { version, kind, ...pod, ...controlsIn(given[index], version) };
    }
  }
}

interface AskedPod {
  readonly pod: PodJson;
  readonly version: string;
  readonly kind: string;
}

interface Asked {
  readonly pods: readonly AskedPod[];
  readonly answers: Promise<readonly ReferenceAnswer[]>;
}

function asked(reference: Reference, seed: number, batch: number, count: number): Asked {
  const size = Math.max(0, Math.min(BATCH, count - batch * BATCH));
  const pods = size === 0 ? [] : generatePods(seed, batch, size);
  const placed = pods.map((pod, index) => ({
    pod,
    version: turn(VERSIONS, batch * BATCH + index),
    kind: turn(WORKLOAD_KINDS, batch * BATCH + index),
  }));
  const requests = placed.map(({ pod, version }) => ({ pod, versions: [version] }));
  return { pods: placed, answers: reference.evaluate(requests) };
}

function turn(items: readonly string[], index: number): string {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to take turns');
  return item;
}

function controlsIn(answer: ReferenceAnswer | undefined, version: string): Controls {
  if (answer?.error !== undefined) throw new Error(`a generated pod is malformed: ${answer.error}`);
  const controls = answer?.controls.get(version);
  if (controls === undefined) throw new Error(`the reference says nothing for ${version}`);
  return controls;
}
