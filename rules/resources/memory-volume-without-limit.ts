import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { say } from '../../server/src/text/say.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';
import { volumeName } from '../../server/src/kubernetes/volumes.ts';

export default defineRule({
  id: 'memory-volume-without-limit',
  title: 'Volume in memory without a size limit',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['medium'],
      // A volume on the disk is bounded by the containers’ limits for ephemeral-storage, if at all.
      *pod(pod) {
        if (everyContainerHasMemoryLimit(pod)) return;
        for (const volume of pod.spec.items('volumes')) {
          const emptyDir = volume.mapping('emptyDir');
          if (emptyDir.string('medium')?.value !== 'Memory') continue;
          if (emptyDir.field('sizeLimit') !== undefined) continue;
          const name = volumeName(volume);
          yield {
            at: emptyDir.anchor,
            missing: true,
            message: say`Volume "${name}" lies in the node’s memory and may grow until that is used up, for all pods there. Set sizeLimit.`,
            fixes: [limitTo('64Mi', emptyDir.pathTo('sizeLimit'))],
          };
        }
      },
    },
  ],
});

/** What a container writes into the volume counts as memory of its own. */
function everyContainerHasMemoryLimit({ containers, spec }: Pod): boolean {
  if (spec.mapping('resources').mapping('limits').field('memory') !== undefined) return true;
  return containers
    .filter(({ list }) => list !== 'ephemeralContainers')
    .every(({ view }) => view.mapping('resources').mapping('limits').field('memory') !== undefined);
}

function limitTo(size: string, at: FieldPath): Fix {
  return {
    title: say`Set sizeLimit to ${size}`,
    safety: 'choice',
    why: say`A pod that writes more is evicted: choose what it needs at most.`,
    patches: [{ op: 'set', at, value: size }],
    preferred: true,
  };
}
