import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import { hostPathVolumesOf } from '../../server/src/kubernetes/hostPathVolumes.ts';
import type { HostPathVolume } from '../../server/src/kubernetes/hostPathVolumes.ts';
import { normalizeHostPath } from '../../server/src/kubernetes/hostPaths.ts';
import type { MinorVersion } from '../../server/src/kubernetes/version.ts';
import { isWritable, mountsOf } from '../../server/src/kubernetes/volumes.ts';
import type { ContainerMount } from '../../server/src/kubernetes/volumes.ts';
import { say } from '../../server/src/text/say.ts';
import { lacksRecursion, RECURSIVE_SINCE, recursionPatch } from '../recursiveReadOnly.ts';

/** How dangerous the path is, the finding at the volume says; this one offers the way out. */
export default defineRule({
  id: 'writable-host-path',
  title: 'hostPath mounted writable',
  severity: 'low',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['hostPath'],
      *pod(pod, { version }) {
        for (const found of hostPathVolumesOf(pod)) {
          const path = found.path?.value;
          if (path === undefined || !canBeReadOnly(found)) continue;
          for (const { container, mount } of mountsOf(pod, found.volume)) {
            if (!isWritable(mount)) continue;
            const written = mount.boolean('readOnly') ?? mount.string('mountPath');
            yield {
              at: written?.valuePlace ?? mount.anchor,
              container,
              message: say`Container "${container.name}" can write to ${path} of the node. If it only reads there, set readOnly: true.`,
              fixes: [readOnlyFix(found, { container, mount }, version)],
            };
          }
        }
      },
    },
  ],
});

/** Neither a connection to a socket nor a write to a device is stopped by a read-only mount. */
function canBeReadOnly({ volume, path, pathClass }: HostPathVolume): boolean {
  const type = volume.mapping('hostPath').string('type')?.value;
  return (
    !['runtime-socket', 'control-socket', 'device'].includes(pathClass.name) &&
    !normalizeHostPath(path?.value ?? '').startsWith('/dev/') &&
    !['Socket', 'BlockDevice', 'CharDevice'].includes(type ?? '')
  );
}

function readOnlyFix(
  found: HostPathVolume,
  { container, mount }: ContainerMount,
  version: MinorVersion,
): Fix {
  const isRecursive = version >= RECURSIVE_SINCE && lacksRecursion(found, container, mount);
  return {
    title: say`Mount it read-only in container "${container.name}"`,
    safety: isMeantForWriting(found, mount) ? 'choice' : 'hardening',
    why: say`The container can no longer write to the node’s files at the mounted path.`,
    patches: [
      { op: 'set', at: mount.pathTo('readOnly'), value: true },
      ...(isRecursive ? [recursionPatch(mount)] : []),
    ],
    preferred: true,
  };
}

/** A directory of one's own, one to be created and a mount that others are to see hold what is written. */
function isMeantForWriting({ volume, pathClass }: HostPathVolume, mount: ContainerMount['mount']) {
  const type = volume.mapping('hostPath').string('type')?.value ?? '';
  return (
    pathClass.name === 'other' ||
    type.endsWith('OrCreate') ||
    mount.string('mountPropagation')?.value === 'Bidirectional'
  );
}
