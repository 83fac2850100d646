import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, Severity } from '../../server/src/engine/rule.ts';
import type { VolumeFields } from '../../server/src/kubernetes/fields.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { isWritable, mountsOf } from '../../server/src/kubernetes/volumes.ts';
import { say } from '../../server/src/text/say.ts';

/** Volumes whose files containers cannot change, whatever a mount says. */
const READ_ONLY_SOURCES = ['configMap', 'downwardAPI', 'image', 'projected', 'secret'];

export default defineRule({
  id: 'sub-path-of-shared-volume',
  title: 'subPath of a volume that others write to',
  severity: 'medium',
  persona: 'auditor',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['subPath', 'subPathExpr'],
      name: 'kubelets follow links in a race',
      container: (container) => sharedSubPathsOf(container, 'medium'),
    },
    {
      since: 23,
      keys: ['subPath', 'subPathExpr'],
      name: 'known races closed',
      container: (container) => sharedSubPathsOf(container, 'low'),
    },
  ],
});

function* sharedSubPathsOf(container: Container, severity: Severity): Iterable<Draft> {
  for (const mount of container.view.items('volumeMounts')) {
    const subPath = mount.string('subPath') ?? mount.string('subPathExpr');
    if (subPath === undefined || subPath.value === '') continue;
    const name = mount.string('name')?.value ?? '';
    if (!isWrittenByOthers(container, name)) continue;
    yield {
      at: subPath.valuePlace,
      severity,
      message: say`Container "${container.name}" mounts ${subPath.value} of volume "${name}", to which others write: a link that they put there can lead the kubelet elsewhere. Mount a volume of its own.`,
    };
  }
}

/** Processes of the node write to a hostPath; to other volumes, another container of the pod. */
function isWrittenByOthers({ pod, view }: Container, name: string): boolean {
  const volume = pod.spec.items('volumes').find((each) => each.string('name')?.value === name);
  if (volume === undefined) return false;
  if (volume.mapping('hostPath').exists) return true;
  return !isReadOnlySource(volume) && writersOf(pod, volume).some((other) => other.view !== view);
}

function isReadOnlySource(volume: View<VolumeFields>): boolean {
  return volume.fields().some(({ path }) => READ_ONLY_SOURCES.includes(String(path.at(-1))));
}

function writersOf(pod: Pod, volume: View<VolumeFields>): readonly Container[] {
  return mountsOf(pod, volume)
    .filter(({ mount }) => isWritable(mount))
    .map(({ container }) => container);
}
