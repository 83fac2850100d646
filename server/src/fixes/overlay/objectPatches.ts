import { resourcesOf } from '../../kubernetes/resource.ts';
import type { Resource } from '../../kubernetes/resource.ts';
import type { YamlDocument } from '../../yaml/document.ts';
import { isObject, jsonOf, sameJson } from '../../yaml/edit/json.ts';
import { jsonOperations } from './jsonOperations.ts';
import { hasMergeKeys } from './mergeKeys.ts';
import type { JsonObject } from './mergeKeys.ts';
import { strategicChange } from './strategicChange.ts';

/** How an object changes, as one of the patches that Kustomize applies. */
export type ObjectPatch = { readonly object: ObjectId } &
  /** The whole patch, which names its object. */
  (
    | { readonly kind: 'strategic-merge'; readonly patch: JsonObject }
    | { readonly kind: 'json-patch'; readonly operations: readonly JsonObject[] }
  );

/** What Kustomize tells objects apart by. */
export interface ObjectId {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

/**
 * The patches that turn the objects of a file into those of the same file fixed, one for each object
 * that changes, in file order; objects without a name have none. A strategic merge patch where it says exactly the change, else a
 * JSON patch: for kinds whose merge keys Kustomize does not know and lists whose items it mixes up.
 */
export function objectPatches(
  before: readonly YamlDocument[],
  after: readonly YamlDocument[],
): readonly ObjectPatch[] {
  const [old, fixed] = [before.flatMap(resourcesOf), after.flatMap(resourcesOf)];
  if (old.length !== fixed.length) throw new Error('a fix added or removed an object');
  return old.flatMap((resource, index) => patchesOf(resource, fixed[index]));
}

function patchesOf(before: Resource, after: Resource | undefined): readonly ObjectPatch[] {
  const { apiVersion, kind, name, namespace } = before;
  if (name === undefined) return [];
  const object = { apiVersion, kind, name, namespace };
  const [old, fixed] = [jsonOf(before.view.node), jsonOf(after?.view.node)];
  if (!isObject(old) || !isObject(fixed)) throw new Error('an object is a mapping');
  if (sameJson(old, fixed)) return [];
  const change = hasMergeKeys(apiVersion, kind) ? strategicChange(old, fixed) : undefined;
  if (change === undefined) {
    return [{ object, kind: 'json-patch', operations: jsonOperations(old, fixed) }];
  }
  const patch = { ...change, apiVersion, kind, metadata: metadataOf(before, change) };
  return [{ object, kind: 'strategic-merge', patch }];
}

function metadataOf({ name = '', namespace }: Resource, change: JsonObject): JsonObject {
  const changed = change['metadata'] ?? {};
  const id = namespace === undefined ? { name } : { name, namespace };
  return isObject(changed) ? { ...changed, ...id } : id;
}
