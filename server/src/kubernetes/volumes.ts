import type { VolumeFields, VolumeMountFields } from './fields.ts';
import type { Container, Pod } from './pod.ts';
import type { View } from './view.ts';

/** A mount with the container that has it. */
export interface ContainerMount {
  readonly container: Container;
  readonly mount: View<VolumeMountFields>;
}

/** The volume's name as written, else `volumes[0]`. */
export function volumeName(volume: View<VolumeFields>): string {
  return volume.string('name')?.value ?? `volumes[${volume.path.at(-1)}]`;
}

/** The mounts of a volume, in the order of the containers. */
export function mountsOf(pod: Pod, volume: View<VolumeFields>): readonly ContainerMount[] {
  const name = volume.string('name')?.value;
  if (name === undefined) return [];
  return pod.containers.flatMap((container) =>
    container.view
      .items('volumeMounts')
      .filter((mount) => mount.string('name')?.value === name)
      .map((mount) => ({ container, mount })),
  );
}

/** True when a container of the pod mounts the volume without `readOnly: true`. */
export function isMountedWritable(pod: Pod, volume: View<VolumeFields>): boolean {
  return mountsOf(pod, volume).some(({ mount }) => isWritable(mount));
}

export function isWritable(mount: View<VolumeMountFields>): boolean {
  return mount.boolean('readOnly')?.value !== true;
}
