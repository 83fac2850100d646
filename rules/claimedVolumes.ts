import type { Facts } from '../server/src/engine/factIndex.ts';
import type { FactOf } from '../server/src/kubernetes/facts.ts';
import type { HostPathClass } from '../server/src/kubernetes/hostPaths.ts';

/**
 * The PersistentVolume of the same files that a pod of the namespace gets by the claim: the one that
 * names the claim or is named by it, else one of the claim's storage class. Undefined where the
 * files do not tell.
 */
export function claimedVolume(
  claimName: string,
  namespace: string | undefined,
  facts: Facts,
): FactOf<'PersistentVolume'> | undefined {
  const volumes = facts.of('PersistentVolume');
  const reserved = volumes.find(
    ({ claim }) => claim?.name === claimName && (claim.namespace ?? namespace) === namespace,
  );
  if (reserved !== undefined) return reserved;
  const claim = facts
    .of('PersistentVolumeClaim')
    .find((candidate) => candidate.name === claimName && candidate.namespace === namespace);
  if (claim === undefined) return undefined;
  if (claim.volumeName !== undefined) return volumes.find(({ name }) => name === claim.volumeName);
  return ofClass(claim.storageClassName, volumes);
}

/** Volumes of one class are alike only where all of them are paths of nodes. */
function ofClass(
  storageClass: string | undefined,
  volumes: readonly FactOf<'PersistentVolume'>[],
): FactOf<'PersistentVolume'> | undefined {
  if (storageClass === undefined) return undefined;
  const alike = volumes.filter(
    (volume) => (volume.storageClassName ?? '') === storageClass && volume.claim === undefined,
  );
  return alike.every(({ source }) => source !== undefined) ? alike[0] : undefined;
}

/** What a local volume is made for: a directory, or a disk that the kubelet mounts. */
export function isOwnDisk(
  { source, isBlock }: Pick<FactOf<'PersistentVolume'>, 'source' | 'isBlock'>,
  { name }: HostPathClass,
): boolean {
  return source === 'local' && (name === 'other' || (name === 'device' && !isBlock));
}
