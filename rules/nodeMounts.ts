import type { RuleContext } from '../server/src/engine/rule.ts';
import { hostPathClassOf } from '../server/src/kubernetes/hostPaths.ts';
import type { HostPathClass } from '../server/src/kubernetes/hostPaths.ts';
import { hostPathVolumesOf } from '../server/src/kubernetes/hostPathVolumes.ts';
import type { VolumeMountFields } from '../server/src/kubernetes/fields.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import type { View } from '../server/src/kubernetes/view.ts';
import { isWritable, mountsOf } from '../server/src/kubernetes/volumes.ts';
import type { Place } from '../server/src/yaml/node.ts';
import { claimedVolume, isOwnDisk } from './claimedVolumes.ts';
import type { Ingredient } from './ingredients.ts';
import { say } from '../server/src/text/say.ts';

/** A path of the node that a container has, by a hostPath volume or by a claim. */
export interface NodeMount {
  readonly container: Container;
  readonly mount: View<VolumeMountFields>;
  /** As written. */
  readonly path: string;
  readonly pathClass: HostPathClass;
  /** Where the volume's own finding stands. */
  readonly at: Place;
  /** True where the container changes what is there, or has a socket, which no mount makes read-only. */
  readonly isOpen: boolean;
}

/** The paths of the node in a pod's containers, volume by volume. */
export function nodeMountsOf(
  pod: Pod,
  { facts }: Pick<RuleContext, 'facts'>,
): readonly NodeMount[] {
  if (pod.isWindows) return [];
  return [...ofHostPaths(pod), ...ofClaims(pod, facts)];
}

function ofHostPaths(pod: Pod): readonly NodeMount[] {
  return hostPathVolumesOf(pod).flatMap(({ volume, path, pathClass }) => {
    if (path === undefined) return [];
    return mountsOf(pod, volume).map(({ container, mount }) => ({
      container,
      mount,
      path: path.value,
      pathClass,
      at: path.valuePlace,
      isOpen: isWritable(mount) || isSocket(pathClass),
    }));
  });
}

function ofClaims(pod: Pod, facts: RuleContext['facts']): readonly NodeMount[] {
  return pod.spec.items('volumes').flatMap((volume) => {
    const source = volume.mapping('persistentVolumeClaim');
    const claim = source.string('claimName');
    if (claim === undefined) return [];
    const claimed = claimedVolume(claim.value, pod.resource.namespace, facts);
    if (claimed?.path === undefined) return [];
    const path = claimed.path;
    const pathClass = hostPathClassOf(path);
    if (isOwnDisk(claimed, pathClass)) return [];
    const isReadOnly = source.boolean('readOnly')?.value === true;
    return mountsOf(pod, volume).map(({ container, mount }) => ({
      container,
      mount,
      path,
      pathClass,
      at: claim.valuePlace,
      isOpen: (isWritable(mount) && !isReadOnly) || isSocket(pathClass),
    }));
  });
}

/** Neither a connection to a socket is stopped by a read-only mount. */
export function isSocket({ name }: HostPathClass): boolean {
  return name === 'runtime-socket' || name === 'control-socket';
}

/** The volume, and the mount that opens it, which has a finding of its own. */
export function ingredientsOf({ container, mount, path, at }: NodeMount): readonly Ingredient[] {
  const opened = mount.boolean('readOnly') ?? mount.string('mountPath');
  return [
    { at, text: say`Container "${container.name}" has ${path} of the node.`, container },
    {
      at: opened?.valuePlace ?? mount.anchor,
      text: say`Mounted here by container "${container.name}".`,
      missing: opened === undefined,
      container,
    },
  ];
}

/** True for what makes root in the container root on the node: files that the node runs or trusts. */
export function leadsToNode({ pathClass, isOpen }: NodeMount): boolean {
  if (!isOpen) return false;
  // A single device is closed to a container that the runtime did not give it to.
  if (pathClass.name === 'device') return pathClass.readWrite === 'critical';
  return pathClass.name !== 'other' && pathClass.name !== 'benign';
}
