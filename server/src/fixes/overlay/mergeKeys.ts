import type { Json } from '../../yaml/edit/patch.ts';

/** Kinds of which Kustomize knows the merge keys, by apiVersion; of others it replaces lists whole. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  v1: ['Pod', 'PodTemplate', 'ReplicationController'],
  'apps/v1': ['ReplicaSet', 'Deployment', 'StatefulSet', 'DaemonSet'],
  'batch/v1': ['Job', 'CronJob'],
};

/**
 * The lists inside a PodSpec that merge item by item, by their field, with the key that tells items
 * apart and, where Kustomize looks at more, the fields that it takes with it. All others merge whole.
 */
const MERGE_KEYS: Readonly<Record<string, readonly [key: string, ...more: string[]]>> = {
  containers: ['name'],
  env: ['name'],
  ephemeralContainers: ['name'],
  hostAliases: ['ip'],
  imagePullSecrets: ['name'],
  initContainers: ['name'],
  ports: ['containerPort', 'protocol'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
  volumeDevices: ['devicePath'],
  volumeMounts: ['mountPath'],
  volumes: ['name'],
};

export type MergeKeys = readonly [key: string, ...more: string[]];

/** True when a strategic merge patch of the kind merges lists by their keys. */
export function hasMergeKeys(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(KINDS, apiVersion) && KINDS[apiVersion]?.includes(kind) === true;
}

/** Undefined for a field whose list merges whole. */
export function mergeKeysOf(field: string): MergeKeys | undefined {
  return Object.hasOwn(MERGE_KEYS, field) ? MERGE_KEYS[field] : undefined;
}

/** The fields that name an item of a list: what a patch says of an item that it leaves as it is. */
export function identityOf(item: JsonObject, keys: MergeKeys): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(item, key) ? [[key, item[key] ?? null]] : [])),
  );
}

export type JsonObject = { readonly [key: string]: Json };
