import type { Fix } from '../server/src/engine/fix.ts';
import type { Draft } from '../server/src/engine/rule.ts';
import type { HostPathVolume } from '../server/src/kubernetes/hostPathVolumes.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import { mountsOf, volumeName } from '../server/src/kubernetes/volumes.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';
import { withoutVolume } from './removals.ts';

/** A finding at the path of a hostPath volume, as grave as its class, with the mounts beside it. */
export function hostPathDraft(pod: Pod, found: HostPathVolume, message: Text): Draft {
  return {
    at: found.path?.valuePlace ?? found.hostPath.keyPlace,
    severity: found.gravity,
    message,
    related: mountsOf(pod, found.volume).map(({ container, mount }) => ({
      message: say`Mounted here by container "${container.name}".`,
      at: mount.string('mountPath')?.valuePlace ?? mount.anchor,
    })),
    fixes: fixesOf(pod, found),
  };
}

/** An empty directory is no substitute for a socket or a device. */
const WITHOUT_SUBSTITUTE: readonly string[] = ['runtime-socket', 'control-socket', 'device'];

function fixesOf(pod: Pod, { volume, hostPath, pathClass }: HostPathVolume): readonly Fix[] {
  const name = volumeName(volume);
  const removal: Fix = {
    title: say`Remove volume "${name}" and its mounts`,
    safety: 'choice',
    why: say`The containers no longer find the node’s files at the mounted path.`,
    patches: withoutVolume(pod, volume),
  };
  if (WITHOUT_SUBSTITUTE.includes(pathClass.name)) return [removal];
  return [
    removal,
    {
      title: say`Replace hostPath of volume "${name}" by an emptyDir`,
      safety: 'choice',
      why: say`The containers find an empty directory that lives as long as the pod.`,
      patches: [
        { op: 'remove', at: hostPath.path },
        { op: 'set', at: [...volume.path, 'emptyDir'], value: {} },
      ],
    },
  ];
}
