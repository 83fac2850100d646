import { defineRule } from '../../server/src/engine/defineRule.ts';
import { isFrom } from '../../server/src/kubernetes/imageReference.ts';
import { say } from '../../server/src/text/say.ts';
import { imagesOf } from '../images.ts';

export default defineRule({
  id: 'unlisted-registry',
  title: 'Image from a registry that is not on the list',
  severity: 'medium',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['image'],
      // Without a list images may come from anywhere.
      *pod(pod, { registries }) {
        if (registries.length === 0) return;
        for (const { image, reference, container } of imagesOf(pod)) {
          if (isFrom(registries, reference)) continue;
          yield {
            at: image.valuePlace,
            message: say`Image "${image.value}" is outside the registries and paths that your settings allow, so nobody vouches for it. Use a copy in one of them.`,
            ...(container && { container }),
          };
        }
      },
    },
  ],
});
