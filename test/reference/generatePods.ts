import fc from 'fast-check';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import { passingPod } from './passingPod.ts';
import type { PodJson } from './passingPod.ts';
import { podChange } from './podChanges.ts';
import type { PodChange } from './podChanges.ts';
import { isObject, setField } from './setField.ts';
import type { JsonPath } from './setField.ts';

const CHANGES: fc.Arbitrary<readonly PodChange[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 16, arbitrary: fc.tuple(podChange) },
  { weight: 28, arbitrary: fc.tuple(podChange, podChange) },
  { weight: 24, arbitrary: fc.tuple(podChange, podChange, podChange) },
  { weight: 16, arbitrary: fc.tuple(podChange, podChange, podChange, podChange) },
);

/**
 * Pods that pass but for up to four changes, so that each control has its share of pods in which it
 * alone decides. The API server can decode each; its validation would refuse some.
 */
const pods: fc.Arbitrary<PodJson> = fc
  .tuple(passingPod, CHANGES)
  .map(([pod, changes]) => changes.reduce(changed, pod));

/** The same pods for the same seed and batch, wherever they are made. */
export function generatePods(seed: number, batch: number, count: number): readonly PodJson[] {
  // Neighbouring seeds and batches must not share pods.
  const mixed = Math.imul(seed ^ Math.imul(batch + 1, 0x9e3779b1), 0x85ebca6b);
  // Without bias: fast-check would otherwise prefer the first pods of every batch small.
  return fc.sample(fc.noBias(pods), { seed: mixed, numRuns: count });
}

function changed(pod: PodJson, { path, container, value }: PodChange): PodJson {
  const start = container === undefined ? [] : containerPath(pod, container);
  const { metadata, spec } = pod;
  const [top, ...rest] = [...start, ...path];
  return top === 'metadata'
    ? { metadata: setField(metadata, rest, value), spec }
    : { metadata, spec: setField(spec, rest, value) };
}

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];

function containerPath({ spec }: PodJson, container: number): JsonPath {
  const paths = CONTAINER_LISTS.flatMap((list) =>
    listAt(spec, list).map((_item, index) => ['spec', list, index]),
  );
  const path = paths[container % paths.length];
  if (path === undefined) throw new Error('a generated pod has at least one container');
  return path;
}

function listAt(spec: Json, key: string): readonly Json[] {
  const list = isObject(spec) ? spec[key] : undefined;
  return Array.isArray(list) ? list : [];
}
