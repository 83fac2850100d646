import type { Draft } from '../server/src/engine/rule.ts';
import type { VolumeMountFields } from '../server/src/kubernetes/fields.ts';
import { hostPathVolumesOf } from '../server/src/kubernetes/hostPathVolumes.ts';
import type { Container } from '../server/src/kubernetes/pod.ts';
import type { MinorVersion } from '../server/src/kubernetes/version.ts';
import type { View } from '../server/src/kubernetes/view.ts';
import { isWritable } from '../server/src/kubernetes/volumes.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';
import type { Patch } from '../server/src/yaml/edit/patch.ts';
import {
  lacksRecursionUnlessPropagated,
  RECURSIVE_SINCE,
  recursionPatch,
} from './recursiveReadOnly.ts';

interface Propagation {
  readonly value: 'Bidirectional' | 'HostToContainer';
  /** Says of a container and its mount path what is wrong. */
  readonly message: (container: string, path: string) => Text;
  /** What stops working without it, in one sentence. */
  readonly why: Text;
}

/** Findings at each `mountPropagation` of a kind; Windows has no propagation. */
export function* propagationsOf(
  container: Container,
  propagation: Propagation,
  version: MinorVersion,
): Iterable<Draft> {
  if (container.pod.isWindows) return;
  for (const mount of container.view.items('volumeMounts')) {
    const written = mount.string('mountPropagation');
    if (written?.value !== propagation.value) continue;
    const path = mount.string('mountPath')?.value ?? mount.string('name')?.value ?? '';
    yield {
      at: written.valuePlace,
      message: propagation.message(container.name, path),
      fixes: [
        {
          title: say`Remove mountPropagation from ${path} of container "${container.name}"`,
          safety: 'hardening',
          why: propagation.why,
          patches: [{ op: 'remove', at: written.path }, ...recursion(container, mount, version)],
          preferred: true,
        },
      ],
    };
  }
}

/** Without propagation, a read-only mount can be so all the way down. */
function recursion(
  container: Container,
  mount: View<VolumeMountFields>,
  version: MinorVersion,
): readonly Patch[] {
  const name = mount.string('name')?.value;
  const found = hostPathVolumesOf(container.pod).find(
    ({ volume }) => volume.string('name')?.value === name,
  );
  if (found === undefined || version < RECURSIVE_SINCE || isWritable(mount)) return [];
  return lacksRecursionUnlessPropagated(found, container, mount) ? [recursionPatch(mount)] : [];
}
