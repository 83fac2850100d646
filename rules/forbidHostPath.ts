import { defineRule } from '../server/src/engine/defineRule.ts';
import type { Rule, Severity } from '../server/src/engine/rule.ts';
import { hostPathVolumesOf } from '../server/src/kubernetes/hostPathVolumes.ts';
import type { HostPathVolume } from '../server/src/kubernetes/hostPathVolumes.ts';
import type { HostPathClassName } from '../server/src/kubernetes/hostPathTable.ts';
import { volumeName } from '../server/src/kubernetes/volumes.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';
import { hostPathDraft } from './hostPathDraft.ts';

interface DangerousHostPath {
  readonly id: string;
  readonly title: string;
  /** Of a writable mount; the class of the path knows how grave each volume is. */
  readonly severity: Severity;
  readonly pathClass: HostPathClassName;
  /** Completes `Volume "node" mounts /etc of the node: …` and says what to do. */
  readonly writable: Text;
  /** The same where no container can write to it. */
  readonly readOnly: Text;
}

/**
 * A rule against hostPath volumes of one class of paths. It says more than host-path-volume, which
 * finds every one of them, and replaces it; each volume has one class, so one rule speaks.
 */
export function forbidHostPath(dangerous: DangerousHostPath): Rule {
  const { pathClass, writable, readOnly, ...texts } = dangerous;
  return defineRule({
    ...texts,
    level: 'baseline',
    control: 'hostPathVolumes',
    fix: 'choice',
    supersedes: ['host-path-volume'],
    variants: [
      {
        since: 0,
        keys: ['hostPath'],
        *pod(pod) {
          for (const found of hostPathVolumesOf(pod)) {
            if (found.pathClass.name !== pathClass) continue;
            const danger = found.isReadOnly ? readOnly : writable;
            yield hostPathDraft(pod, found, messageOf(found, danger));
          }
        },
      },
    ],
  });
}

function messageOf({ volume, path, pathClass }: HostPathVolume, danger: Text): Text {
  const name = volumeName(volume);
  const written = path?.value ?? '';
  return pathClass.holds === undefined
    ? say`Volume "${name}" mounts ${written} of the node: ${danger}`
    : say`Volume "${name}" mounts ${written} of the node, which holds ${pathClass.holds}: ${danger}`;
}
