import { defineRule } from '../../server/src/engine/defineRule.ts';
import { volumeName } from '../../server/src/kubernetes/volumes.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'mutable-image-volume',
  title: 'Image volume without a digest',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 31,
      keys: ['volumes'],
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          const reference = volume.mapping('image').string('reference');
          if (reference === undefined || hasDigest(reference.value)) continue;
          const name = volumeName(volume);
          yield {
            at: reference.valuePlace,
            message: say`Volume "${name}" mounts ${reference.value}, which its registry can replace by other files at any time, unseen by checks of container images. Add the digest: @sha256:….`,
          };
        }
      },
    },
  ],
});

function hasDigest(reference: string): boolean {
  return /@[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/.test(reference);
}
