import type { Container } from '../server/src/kubernetes/pod.ts';
import type { VolumeMountFields } from '../server/src/kubernetes/fields.ts';
import type { View } from '../server/src/kubernetes/view.ts';
import { isWritable, mountsOf, volumeName } from '../server/src/kubernetes/volumes.ts';
import { isWithin, plainPath } from '../server/src/kubernetes/hostMounts.ts';

/** A volume of a privileged helper that an ordinary container can write to. */
export interface SharedVolume {
  readonly name: string;
  /** Of the helper. */
  readonly mount: View<VolumeMountFields>;
  readonly writer: Container;
  readonly writersMount: View<VolumeMountFields>;
  /** True where what was written is there at the next start of the helper for certain. */
  readonly isKept: boolean;
  /** True when the helper runs a program of the volume. */
  readonly isRun: boolean;
}

/** The volumes that a container of `initContainers` shares with writers that are not privileged. */
export function sharedVolumesOf(helper: Container): readonly SharedVolume[] {
  const { pod } = helper;
  return pod.spec.items('volumes').flatMap((volume) => {
    const isKept = volume.field('persistentVolumeClaim') !== undefined;
    if (!isKept && volume.field('emptyDir') === undefined) return [];
    const mounts = mountsOf(pod, volume);
    const own = mounts.find(({ container }) => container === helper);
    const writer = mounts.find(({ container, mount }) => isWritable(mount) && isWriter(container));
    if (own === undefined || writer === undefined) return [];
    return [
      {
        name: volumeName(volume),
        mount: own.mount,
        writer: writer.container,
        writersMount: writer.mount,
        isKept,
        isRun: isRunFrom(helper, own.mount),
      },
    ];
  });
}

function isWriter(container: Container): boolean {
  return container.view.mapping('securityContext').boolean('privileged')?.value !== true;
}

function isRunFrom({ view }: Container, mount: View<VolumeMountFields>): boolean {
  const directory = mount.string('mountPath')?.value;
  if (directory === undefined) return false;
  const words = [...view.strings('command'), ...view.strings('args')].flatMap(({ value }) =>
    value.split(/[\s;&|"'()=]+/),
  );
  return words.some(
    (word) => word.startsWith('/') && isWithin(plainPath(word), plainPath(directory)),
  );
}
