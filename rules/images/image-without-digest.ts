import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { imagesOf } from '../images.ts';

export default defineRule({
  id: 'image-without-digest',
  title: 'Image without a digest',
  severity: 'info',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['image'],
      *pod(pod) {
        for (const { image, reference, container } of imagesOf(pod)) {
          if (reference.digest !== undefined) continue;
          yield {
            at: image.valuePlace,
            message: say`Image "${image.value}" is named by its tag alone, which can be moved to another image. Add the digest of the one that you tested: @sha256:….`,
            ...(container && { container }),
          };
        }
      },
    },
  ],
});
