import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import { isFrom } from '../../server/src/kubernetes/imageReference.ts';
import type { ImageReference } from '../../server/src/kubernetes/imageReference.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import { imagesOf } from '../images.ts';

export default defineRule({
  id: 'frozen-registry',
  title: 'Image from a frozen registry',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['image'],
      *pod(pod) {
        for (const used of imagesOf(pod)) {
          const frozen = FROZEN.find(({ name }) => isFrom([name], used.reference));
          if (frozen === undefined) continue;
          yield {
            at: used.image.valuePlace,
            message:
              frozen.successor === undefined
                ? say`Images of ${frozen.name} get no more updates, so holes in this one stay open. Use an image that is maintained.`
                : say`${frozen.name} is frozen: newer versions, and repairs of what is found in this one, are in ${frozen.successor} alone. Pull from there.`,
            ...(used.container && { container: used.container }),
            fixes:
              frozen.successor === undefined
                ? []
                : [moveTo(frozen.successor, used.reference, used.image)],
          };
        }
      },
    },
  ],
});

interface FrozenRegistry {
  readonly name: string;
  /** Where the same images are, under the same paths. */
  readonly successor?: string;
}

/**
 * Registries and parts of them that get nothing new: k8s.gcr.io and what it was an alias of since
 * April 2023, bitnamilegacy since it was filled in August 2025.
 */
const FROZEN: readonly FrozenRegistry[] = [
  { name: 'k8s.gcr.io', successor: 'registry.k8s.io' },
  { name: 'gcr.io/google-containers' },
  { name: 'gcr.io/google_containers' },
  { name: 'docker.io/bitnamilegacy' },
];

function moveTo(
  successor: string,
  { registry }: ImageReference,
  { value, path }: Field<string>,
): Fix {
  return {
    title: say`Pull from ${successor}`,
    safety: 'choice',
    why: say`It is the same image, but mirrors, firewalls and admission policies may know the old name only.`,
    patches: [{ op: 'set', at: path, value: successor + value.slice(registry.length) }],
    preferred: true,
  };
}
