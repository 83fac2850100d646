import type { Json } from '../../server/src/yaml/edit/patch.ts';
import type { PodJson } from './passingPod.ts';
import { isObject, setField } from './setField.ts';
import type { JsonPath } from './setField.ts';

/**
 * Removes fields and items from a pod as long as `isKept` holds for what remains, and returns the
 * pod from which nothing more can go. `isKept` answers for many pods at once, in their order.
 */
export async function shrinkPod(
  pod: PodJson,
  isKept: (pods: readonly PodJson[]) => Promise<readonly boolean[]>,
): Promise<PodJson> {
  const smaller = [...removalsOf(pod)];
  const kept = await isKept(smaller);
  const smallest = smaller.find((_pod, index) => kept[index] === true);
  return smallest === undefined ? pod : shrinkPod(smallest, isKept);
}

/** The pod without one field or item, outer ones first. */
function* removalsOf({ metadata, spec }: PodJson): Iterable<PodJson> {
  for (const path of pathsIn(metadata))
    yield { metadata: setField(metadata, path, undefined), spec };
  for (const path of pathsIn(spec)) yield { metadata, spec: setField(spec, path, undefined) };
}

function* pathsIn(value: Json): Iterable<JsonPath> {
  const children: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [key] of children) yield [key];
  for (const [key, child] of children) for (const path of pathsIn(child)) yield [key, ...path];
}
