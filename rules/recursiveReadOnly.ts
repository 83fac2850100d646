import type { VolumeMountFields } from '../server/src/kubernetes/fields.ts';
import { normalizeHostPath } from '../server/src/kubernetes/hostPaths.ts';
import type { HostPathVolume } from '../server/src/kubernetes/hostPathVolumes.ts';
import type { Container } from '../server/src/kubernetes/pod.ts';
import type { MinorVersion } from '../server/src/kubernetes/version.ts';
import type { View } from '../server/src/kubernetes/view.ts';
import type { Patch } from '../server/src/yaml/edit/patch.ts';

/** `recursiveReadOnly` is there by default from this version on. */
export const RECURSIVE_SINCE: MinorVersion = 31;

/** Directories of the node in which other file systems are mounted. */
const MOUNT_PARENTS: ReadonlySet<string> = new Set([
  '/',
  '/dev',
  '/media',
  '/mnt',
  '/proc',
  '/run',
  '/run/user',
  '/sys',
  '/sys/fs',
  '/sys/kernel',
  '/var',
  '/var/lib',
  '/var/lib/kubelet',
  '/var/lib/kubelet/pods',
]);

/**
 * True where `readOnly: true` of a mount would leave file systems below it writable, and asking for
 * `recursiveReadOnly` is admitted: mounts that propagate cannot have it, and Windows has none.
 */
export function lacksRecursion(
  found: HostPathVolume,
  container: Container,
  mount: View<VolumeMountFields>,
): boolean {
  const propagation = mount.string('mountPropagation')?.value ?? 'None';
  return propagation === 'None' && lacksRecursionUnlessPropagated(found, container, mount);
}

/** The same for a mount whose propagation is taken away. */
export function lacksRecursionUnlessPropagated(
  { path }: HostPathVolume,
  { pod }: Container,
  mount: View<VolumeMountFields>,
): boolean {
  const recursion = mount.string('recursiveReadOnly')?.value ?? 'Disabled';
  return (
    !pod.isWindows &&
    recursion === 'Disabled' &&
    MOUNT_PARENTS.has(normalizeHostPath(path?.value ?? ''))
  );
}

/** Asks for it where the nodes can do it. */
export function recursionPatch(mount: View<VolumeMountFields>): Patch {
  return { op: 'set', at: mount.pathTo('recursiveReadOnly'), value: 'IfPossible' };
}
