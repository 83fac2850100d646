import type { Node } from '../yaml/node.ts';
import type { VolumeFields } from './fields.ts';
import { hostPathClassOf } from './hostPaths.ts';
import type { HostPathClass } from './hostPaths.ts';
import type { Gravity } from './hostPathTable.ts';
import type { Pod } from './pod.ts';
import type { Field, View } from './view.ts';
import { isMountedWritable, mountsOf } from './volumes.ts';

/** A volume of the pod that is a path of the node. */
export interface HostPathVolume {
  readonly volume: View<VolumeFields>;
  readonly hostPath: Field<Node>;
  /** As written; undefined where it is not, and the API server refuses the pod. */
  readonly path: Field<string> | undefined;
  readonly pathClass: HostPathClass;
  /** True when it is mounted, and by nobody writable. */
  readonly isReadOnly: boolean;
  /** What its class says of how it is mounted. */
  readonly gravity: Gravity;
}

/** The `hostPath` volumes of a pod, in file order. */
export function hostPathVolumesOf(pod: Pod): readonly HostPathVolume[] {
  return pod.spec.items('volumes').flatMap((volume) => {
    const hostPath = volume.field('hostPath');
    if (hostPath?.value.kind !== 'mapping') return [];
    const path = volume.mapping('hostPath').string('path');
    const type = volume.mapping('hostPath').string('type')?.value;
    const pathClass = hostPathClassOf(path?.value ?? '', type);
    const isReadOnly = mountsOf(pod, volume).length > 0 && !isMountedWritable(pod, volume);
    const gravity = isReadOnly ? pathClass.readOnly : pathClass.readWrite;
    return [{ volume, hostPath, path, pathClass, isReadOnly, gravity }];
  });
}
